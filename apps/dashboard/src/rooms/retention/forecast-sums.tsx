import { usePermission } from '../../data/use-permission.js'
import { Figures } from '../../ui/figures.js'
import { Notice } from '../../ui/notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { addresses } from './addresses.js'
import type { Forecast } from './forecast-verbs.js'

type ForecastSumsProps = { forecast: Forecast; purpose: string; today: string }

/** How much in all, and, in words, what is late and what nobody has approved yet. */
export const ForecastSums = ({ forecast, purpose, today }: ForecastSumsProps) => {
  const say = useWords()
  const when = useWhen()
  const mayList = usePermission('retention:list')
  const { days, overdue, late, held, deferred, uncoveredSoon, asOf } = forecast
  const due = days.reduce((whole, day) => whole + day.due, 0)
  const toList = (text: string, until: string) =>
    mayList && (
      <>
        {' '}
        <TextLink to={addresses.items.at({ purpose, state: 'DUE', dueUntil: until })}>{text}</TextLink>
      </>
    )
  return (
    <section aria-label={say('forecast.sums')}>
      <Figures
        figures={[
          { label: say('forecast.due'), value: due.toLocaleString() },
          { label: say('forecast.held'), value: held.toLocaleString() },
          { label: say('forecast.deferred'), value: deferred.toLocaleString() },
        ]}
      />
      {late > 0 && (
        <Notice tone="error">
          {say('forecast.late', { smart_count: late })}
          {toList(say('forecast.toLate'), today)}
        </Notice>
      )}
      {overdue > 0 && (
        <Notice tone="warning">
          {say('forecast.overdue', { smart_count: overdue })}
          {toList(say('forecast.toOverdue'), today)}
        </Notice>
      )}
      {uncoveredSoon > 0 && <Notice tone="warning">{say('forecast.uncovered', { smart_count: uncoveredSoon })}</Notice>}
      {late + overdue + uncoveredSoon === 0 && (
        <Notice tone="success">{say('forecast.onTime', { at: when(asOf) })}</Notice>
      )}
    </section>
  )
}
