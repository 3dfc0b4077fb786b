import { useLoaded } from '../../data/use-loaded.js'
import { usePermission } from '../../data/use-permission.js'
import type { Column } from '../../ui/column.js'
import { Empty } from '../../ui/empty.js'
import { LinkButton } from '../../ui/link-button.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Rows } from '../../ui/rows.js'
import { Stack } from '../../ui/stack.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { type Review, reachVerbs } from './reach-verbs.js'
import { ReviewDue } from './review-due.js'

/** The periodic reviews of rights: when the next is due, and the earlier ones. */
export default function RightsReviewsPage() {
  const say = useWords()
  const columns = useReviewColumns()
  const maySign = usePermission('rights-review:sign')
  const { value, refused, isLoading, reload } = useLoaded(reachVerbs.reviews, 'reviews')
  const sign = maySign && (
    <LinkButton to="/rights-reviews/create" strong>
      {say('rightsReview.sign')}
    </LinkButton>
  )
  return (
    <Page title={say('rightsReview.title')} actions={sign}>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value && (
        <Stack>
          <Quiet>{say('rightsReview.caption')}</Quiet>
          <Panel title={say('rightsReview.next')}>
            <ReviewDue reviews={value} />
          </Panel>
          <Panel title={say('rightsReview.earlier')}>
            {value.reviews.length === 0 ? (
              <Empty title={say('rightsReview.empty')} help={say('rightsReview.emptyHelp')} />
            ) : (
              <Rows
                label={say('list.tableOf', { title: say('rightsReview.earlier') })}
                columns={columns}
                rows={value.reviews}
              />
            )}
          </Panel>
        </Stack>
      )}
    </Page>
  )
}

const useReviewColumns = (): readonly Column<Review>[] => {
  const say = useWords()
  const when = useWhen()
  return [
    {
      key: 'day',
      label: say('rightsReview.day'),
      cell: ({ id, day, signedAt }) => (
        <TextLink
          to={`/rights-reviews/${encodeURIComponent(id)}/show`}
          label={say('rightsReview.openOf', { day: when(day), at: when(signedAt) })}
        >
          {when(day)}
        </TextLink>
      ),
    },
    { key: 'signedAt', label: say('rightsReview.signedAt'), cell: ({ signedAt }) => when(signedAt) },
    { key: 'signedBy', label: say('rightsReview.signedBy'), cell: ({ signedBy }) => signedBy.displayName },
    { key: 'comment', label: say('rightsReview.comment'), cell: ({ comment }) => comment, wraps: true },
  ]
}
