import { clock } from '../../data/clock.js'
import { useLoaded } from '../../data/use-loaded.js'
import { LinkButton } from '../../ui/link-button.js'
import { Panel } from '../../ui/panel.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'
import { reachVerbs } from './reach-verbs.js'
import { ReviewDue } from './review-due.js'

/** A chief privacy officer's home: the review of rights, from a month before it is due. */
export const ReviewAtHome = () => {
  const say = useWords()
  const { value, refused, reload } = useLoaded(reachVerbs.reviews, 'reviews')
  const isNear = value && (value.isOverdue || Date.parse(value.dueOn) < clock.now() + MONTH)
  useUrgency(refused ? 'SOON' : value && (value.isOverdue ? 'NOW' : isNear ? 'SOON' : 'CALM'))
  if (!isNear && !refused) return null
  return (
    <Panel
      title={say('rightsReview.title')}
      actions={
        <LinkButton to="/rights-reviews/create" strong={value?.isOverdue ?? false}>
          {say('rightsReview.sign')}
        </LinkButton>
      }
    >
      <RefusalNotice refused={refused} onReload={reload} />
      {value && <ReviewDue reviews={value} />}
    </Panel>
  )
}

const MONTH = 31 * 24 * 60 * 60_000
