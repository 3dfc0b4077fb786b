import { dayOfInstant } from '../../data/day.js'
import { Beside } from '../../ui/beside.js'
import { Empty } from '../../ui/empty.js'
import { Panel } from '../../ui/panel.js'
import { Rows } from '../../ui/rows.js'
import { Scrolling } from '../../ui/scrolling.js'
import { Stack } from '../../ui/stack.js'
import { useIsNarrow } from '../../ui/use-is-narrow.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { forecastBars } from './forecast-bars.js'
import { ForecastChart } from './forecast-chart.js'
import { ForecastSums } from './forecast-sums.js'
import type { Forecast } from './forecast-verbs.js'
import { HeldWhy } from './held-why.js'
import { NextRun } from './next-run.js'
import { useForecastColumns } from './use-forecast-columns.js'

type ForecastBodyProps = { forecast: Forecast; purpose: string }

/** The sums in words, the picture, the same as a table, and beside it what is kept from destruction and what comes next. */
export const ForecastBody = ({ forecast, purpose }: ForecastBodyProps) => {
  const say = useWords()
  const when = useWhen()
  const isNarrow = useIsNarrow()
  const today = dayOfInstant(forecast.asOf)
  const bars = forecastBars(forecast.days, today, DAYS, isNarrow ? 'week' : 'day')
  const filled = bars.filter(({ due, held, deferred }) => due + held + deferred > 0)
  const columns = useForecastColumns(purpose)
  const table = say(isNarrow ? 'forecast.byWeek' : 'forecast.byDay')
  return (
    <Stack>
      <ForecastSums forecast={forecast} purpose={purpose} today={today} />
      <Panel title={say('forecast.chart')}>
        <ForecastChart bars={bars} purpose={purpose} isNarrow={isNarrow} />
      </Panel>
      <Beside
        side={
          <>
            <NextRun forecast={forecast} purpose={purpose} today={today} />
            <HeldWhy forecast={forecast} />
          </>
        }
      >
        <Panel title={table}>
          {filled.length === 0 ? (
            <Empty title={say('forecast.empty')} help={say('forecast.emptyHelp', { at: when(forecast.asOf) })} />
          ) : (
            <Scrolling>
              <Rows label={say('list.tableOf', { title: table })} columns={columns} rows={filled} />
            </Scrolling>
          )}
        </Panel>
      </Beside>
    </Stack>
  )
}

/** How far the server is asked to look ahead. */
const DAYS = 120
