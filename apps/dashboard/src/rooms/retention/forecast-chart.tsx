import { StackedBars } from '../../ui/stacked-bars.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { ForecastBar } from './forecast-bars.js'
import { listOf } from './list-of.js'
import { useForecastWords } from './use-forecast-words.js'

type ForecastChartProps = { bars: readonly ForecastBar[]; purpose: string; isNarrow: boolean }

/** The forecast as bars by state. A bar leads to the list of its day. */
export const ForecastChart = ({ bars, purpose, isNarrow }: ForecastChartProps) => {
  const say = useWords()
  const when = useWhen()
  const { spanOf, countsOf } = useForecastWords()
  const highest = bars.toSorted((one, other) => whole(other) - whole(one))[0]
  const months = new Set<string>()
  const tickOf = (bar: ForecastBar): string | undefined => {
    const month = bar.until.slice(0, 7)
    const isFirst = bar.from.slice(8) === '01' || bar.from.slice(0, 7) !== month
    if (!isFirst || months.has(month)) return undefined
    months.add(month)
    return when(`${month}-01`, 'shortMonth')
  }
  return (
    <StackedBars
      isNarrow={isNarrow}
      names={[say('due.state.DUE'), say('due.state.HELD'), say('due.state.DEFERRED')]}
      summary={
        highest && whole(highest) > 0
          ? say('forecast.summary', { day: spanOf(highest), smart_count: whole(highest) })
          : say('forecast.summaryNone')
      }
      bars={bars.map((bar) => ({
        key: bar.id,
        to: listOf(bar, purpose),
        title: `${spanOf(bar)}: ${countsOf(bar)}`,
        parts: [bar.due, bar.held, bar.deferred],
        tick: tickOf(bar),
        mark: bar.isToday ? say('forecast.today') : undefined,
      }))}
    />
  )
}

const whole = ({ due, held, deferred }: ForecastBar): number => due + held + deferred
