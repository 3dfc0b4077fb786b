import { StackedBars } from '../../ui/stacked-bars.js'
import { useIsNarrow } from '../../ui/use-is-narrow.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { type MonthSums, sumOf } from './statistics.js'
import { statisticsAt } from './statistics-filter.js'

/** Answers by month, in time and late; a bar leads to its month. */
export const StatisticsChart = ({ months }: { months: readonly MonthSums[] }) => {
  const say = useWords()
  const when = useWhen()
  const isNarrow = useIsNarrow()
  return (
    <StackedBars
      isNarrow={isNarrow}
      names={[say('rightsStats.kept'), say('rightsStats.missed')]}
      summary={say('rightsStats.summary', {
        smart_count: sumOf(months, 'received'),
        missed: sumOf(months, 'missed'),
      })}
      bars={months.map(({ month, kept, missed }) => ({
        key: month,
        to: statisticsAt.at({ from: month, until: lastDayOf(month) }),
        title: `${when(month, 'month')}: ${say('rightsStats.kept')} ${kept}, ${say('rightsStats.missed')} ${missed}`,
        parts: [kept, missed],
        tick: when(month, 'shortMonth'),
      }))}
    />
  )
}

const lastDayOf = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}
