import { daysUntil } from '../../data/day.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { ForecastBar } from './forecast-bars.js'

/** The days and counts of a bar in words. */
export const useForecastWords = () => {
  const say = useWords()
  const when = useWhen()
  const spanOf = ({ from, until }: ForecastBar): string =>
    from === until
      ? when(from, 'shortWeekday')
      : say('forecast.span', { from: when(from, 'shortWeekday'), until: when(until, 'shortWeekday') })
  const countsOf = ({ due, held, deferred }: ForecastBar): string =>
    [
      say('forecast.dueCount', { smart_count: due }),
      held > 0 && say('forecast.heldCount', { smart_count: held }),
      deferred > 0 && say('forecast.deferredCount', { smart_count: deferred }),
    ]
      .filter(Boolean)
      .join(', ')
  const aheadOf = ({ until, isToday }: ForecastBar): string =>
    isToday ? say('forecast.orEarlier') : say('due.left', { days: daysUntil(until) })
  return { spanOf, countsOf, aheadOf }
}
