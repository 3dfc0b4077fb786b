import { PlainList } from '../../ui/plain-list.js'
import { SubHeading } from '../../ui/sub-heading.js'
import { useWhen } from '../../words/use-when.js'
import type { Registered, TimelineEntry } from './registered.js'
import { TimelineLine } from './timeline-line.js'
import { timelineDays } from './timeline-days.js'

type TimelineProps = { entries: readonly TimelineEntry[]; collections: readonly Registered[] }

/** What happened to a person's data, day by day in Seoul, newest first; what is due stands on its day. */
export const Timeline = ({ entries, collections }: TimelineProps) => {
  const when = useWhen()
  const number = (id: string) => collections.find((one) => one.id === id)?.caseNumber ?? ''
  return timelineDays(entries).map(({ day, entries: ofDay }) => (
    <section key={day}>
      <SubHeading>{when(day, 'dayOfWeek')}</SubHeading>
      <PlainList
        rows={ofDay.map((entry, place) => ({
          key: `${place}`,
          main: <TimelineLine entry={entry} number={collections.length > 1 ? number(entry.collectionId) : ''} />,
        }))}
      />
    </section>
  ))
}
