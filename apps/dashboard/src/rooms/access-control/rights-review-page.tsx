import { useParams } from 'react-admin'
import { useLoaded } from '../../data/use-loaded.js'
import { Facts } from '../../ui/facts.js'
import { Loading } from '../../ui/loading.js'
import { Mono } from '../../ui/mono.js'
import { NotFound } from '../../ui/not-found.js'
import { Page } from '../../ui/page.js'
import { Panel } from '../../ui/panel.js'
import { Pre } from '../../ui/pre.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Step } from '../../ui/step.js'
import { TextLink } from '../../ui/text-link.js'
import { WidePaper } from '../../ui/wide-paper.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { ReachTable } from './reach-table.js'
import { reachVerbs } from './reach-verbs.js'

/** One signed review: what was looked at, what was found, by whom it was signed. */
export default function RightsReviewPage() {
  const say = useWords()
  const when = useWhen()
  const { id = '' } = useParams()
  const { value, refused, isLoading, reload } = useLoaded(reachVerbs.reviews, 'reviews')
  const review = value?.reviews.find((one) => one.id === decodeURIComponent(id))
  if (value && !review) return <NotFound />
  const back = (
    <ScreenOnly>
      <TextLink to="/rights-reviews">{say('rightsReview.title')}</TextLink>
    </ScreenOnly>
  )
  return (
    <Page
      key={review ? 'review' : 'none'}
      title={review ? say('rightsReview.of', { day: when(review.day) }) : say('rightsReview.plain')}
      before={back}
      actions={review && <PrintButton />}
    >
      <WidePaper />
      <PrintedBy />
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {review && (
        <>
          <Panel title={say('rightsReview.signStep')}>
            <Facts
              facts={[
                { label: say('rightsReview.signedBy'), value: review.signedBy.displayName },
                { label: say('rightsReview.signedAt'), value: when(review.signedAt, 'second') },
                { label: say('rightsReview.comment'), value: <Pre>{review.comment}</Pre> },
                { label: say('rightsReview.digest'), value: <Mono>{review.digest}</Mono> },
              ]}
            />
            <Quiet>{say('rightsReview.digestHelp')}</Quiet>
          </Panel>
          <Step title={say('rightsReview.content')} />
          <ReachTable people={review.people} day={review.day} />
        </>
      )}
    </Page>
  )
}
