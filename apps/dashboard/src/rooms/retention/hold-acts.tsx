import { usePermission } from '../../data/use-permission.js'
import { Line } from '../../ui/line.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { useWords } from '../../words/use-words.js'
import { AskRelease } from './ask-release.js'
import { DecideRelease } from './decide-release.js'
import type { HoldProps } from './hold-body.js'
import { ReviewHold } from './review-hold.js'

/** What can be done about a hold: looked at again, or released, which takes two people and a day between them. */
export const HoldActs = (props: HoldProps) => {
  const say = useWords()
  const mayReview = usePermission('hold:review')
  const mayRelease = usePermission('hold:release')
  const { state } = props.hold
  if (state === 'RELEASED' || !(mayReview || mayRelease)) return null
  return (
    <Panel title={say('hold.next')}>
      {state === 'REVIEW_DUE' && <Quiet>{say('hold.reviewDue')}</Quiet>}
      {state === 'RELEASE_ASKED' && mayRelease && <DecideRelease {...props} />}
      <Line>
        {mayReview && <ReviewHold {...props} />}
        {mayRelease && state !== 'RELEASE_ASKED' && <AskRelease {...props} />}
      </Line>
    </Panel>
  )
}
