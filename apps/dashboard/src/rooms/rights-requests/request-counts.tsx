import type { RightsRequestCountsQuery } from '@jikimi/client/staff'
import { usePermission } from '../../data/use-permission.js'
import { Notice } from '../../ui/notice.js'
import { PlainList } from '../../ui/plain-list.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { inbox } from './request-filter.js'
import type { RequestView } from './request-views.js'

/** How many of each wait, each with its way to the right list; nothing is said of none. */
export const RequestCounts = ({ counts }: { counts: RightsRequestCountsQuery['rightsRequestCounts'] }) => {
  const say = useWords()
  const mayWork = usePermission('rights-request:work')
  // who works on them is told all of it; who oversees, what went wrong or is theirs to decide
  const lines = LINES.filter(({ isForAll }) => isForAll || mayWork).filter(({ key }) => counts[key] > 0)
  return (
    <>
      {counts.late > 0 && (
        <Notice tone="error">
          <TextLink to={inbox.at({ view: 'late' })} strong>
            {say('rightsHome.late', { smart_count: counts.late })}
          </TextLink>{' '}
          {say('rightsHome.veryLateHelp')}
        </Notice>
      )}
      <PlainList
        rows={lines.map(({ key, view }) => ({
          key,
          main: (
            <TextLink to={inbox.at({ view })} strong>
              {say(`rightsHome.${key}`, { smart_count: counts[key] })}
            </TextLink>
          ),
        }))}
      />
    </>
  )
}

type Counted = 'unassigned' | 'mine' | 'dueVerySoon' | 'dueSoon' | 'toNotify' | 'objected' | 'bouncedNotices'

const LINES: readonly { key: Counted; view: RequestView; isForAll?: boolean }[] = [
  { key: 'objected', view: 'objected', isForAll: true },
  { key: 'dueVerySoon', view: 'soon', isForAll: true },
  { key: 'dueSoon', view: 'soon' },
  { key: 'unassigned', view: 'unassigned' },
  { key: 'mine', view: 'mine' },
  { key: 'toNotify', view: 'notify' },
  { key: 'bouncedNotices', view: 'bounced' },
]
