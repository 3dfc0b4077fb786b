import type { RightsRequestCountsQuery } from '@jikimi/client/staff'
import { PageTabs } from '../../ui/page-tabs.js'
import { useWords } from '../../words/use-words.js'
import { inbox } from './request-filter.js'
import { REQUEST_VIEWS, type RequestView } from './request-views.js'

type Counts = RightsRequestCountsQuery['rightsRequestCounts']
type RequestViewsProps = { view: RequestView; counts: Counts | undefined }

/** The views of the inbox, with how many wait in each. */
export const RequestViews = ({ view, counts }: RequestViewsProps) => {
  const say = useWords()
  const countOf = (one: RequestView): string | undefined => {
    const name = COUNTS[one]
    const count = name && counts?.[name]
    return count ? count.toLocaleString() : undefined
  }
  return (
    <PageTabs
      label={say('rightsRequest.views')}
      pages={REQUEST_VIEWS.map((one) => ({
        to: inbox.at({ view: one }),
        text: say(`rightsRequest.view.${one}`),
        count: countOf(one),
        isHere: one === view,
      }))}
    />
  )
}

const COUNTS: Partial<Record<RequestView, keyof Counts>> = {
  open: 'open',
  mine: 'mine',
  unassigned: 'unassigned',
  soon: 'dueSoon',
  late: 'late',
  notify: 'toNotify',
  bounced: 'bouncedNotices',
  objected: 'objected',
}
