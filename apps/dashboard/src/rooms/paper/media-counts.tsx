import type { PaperCountsQuery } from '@jikimi/client/staff'
import { dayAhead, today } from '../../data/day.js'
import { Notice } from '../../ui/notice.js'
import { PlainList } from '../../ui/plain-list.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { mediaAt } from './media-filter.js'

/** How many are late, due, due soon and held, each with its way to the list; nothing is said of none. */
export const MediaCounts = ({ counts }: { counts: PaperCountsQuery['paperCounts'] }) => {
  const say = useWords()
  const { late, due, dueSoon, held } = counts
  const lines = [
    { key: 'due', count: due - late, to: mediaAt({ dueUntil: today() }) },
    { key: 'dueSoon', count: dueSoon, to: mediaAt({ dueUntil: dayAhead(7) }) },
    { key: 'held', count: held, to: mediaAt({ state: 'STORED' }) },
  ] as const
  return (
    <>
      {late > 0 && (
        <Notice tone="error">
          <TextLink to={mediaAt({ late: 'yes' })} strong>
            {say('mediaHome.late', { smart_count: late })}
          </TextLink>
        </Notice>
      )}
      <PlainList
        rows={lines
          .filter(({ count }) => count > 0)
          .map(({ key, count, to }) => ({
            key,
            main: (
              <TextLink to={to} strong>
                {say(`mediaHome.${key}`, { smart_count: count })}
              </TextLink>
            ),
          }))}
      />
    </>
  )
}
