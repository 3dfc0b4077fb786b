import { usePermission } from '../../data/use-permission.js'
import type { Column } from '../../ui/column.js'
import { TextLink } from '../../ui/text-link.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import type { ForecastBar } from './forecast-bars.js'
import { listOf } from './list-of.js'
import { useForecastWords } from './use-forecast-words.js'

/** The same as the picture, to be read and followed: a line a day or week with something in it. */
export const useForecastColumns = (purpose: string): readonly Column<ForecastBar>[] => {
  const say = useWords()
  const { purpose: named } = usePolicyWords()
  const { spanOf, aheadOf } = useForecastWords()
  const mayList = usePermission('retention:list')
  const number = (count: number) => (count === 0 ? say('list.nothing') : count.toLocaleString())
  return [
    {
      key: 'day',
      label: say('forecast.day'),
      cell: (bar) => (
        <TwoLines
          first={
            mayList ? (
              <TextLink to={listOf(bar, purpose)} strong>
                {spanOf(bar)}
              </TextLink>
            ) : (
              <strong>{spanOf(bar)}</strong>
            )
          }
          second={aheadOf(bar)}
        />
      ),
    },
    { key: 'due', label: say('due.state.DUE'), cell: ({ due }) => number(due) },
    { key: 'held', label: say('due.state.HELD'), cell: ({ held }) => number(held) },
    { key: 'deferred', label: say('due.state.DEFERRED'), cell: ({ deferred }) => number(deferred) },
    {
      key: 'purposes',
      label: say('forecast.purpose'),
      cell: ({ purposes }) => purposes.map(named).join(', '),
      wraps: true,
    },
  ]
}
