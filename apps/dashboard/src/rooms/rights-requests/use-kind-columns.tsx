import type { Column } from '../../ui/column.js'
import { useWords } from '../../words/use-words.js'
import type { Statistics } from './statistics.js'

type KindRow = Statistics[number] & { id: string }

/** The columns of the numbers by right: whether they were answered in time, and what came of them. */
export const useKindColumns = (): Record<'inTime' | 'outcomes', readonly Column<KindRow>[]> => {
  const say = useWords()
  const kind: Column<KindRow> = {
    key: 'kind',
    label: say('rightsRequest.kind'),
    cell: (row) => say(`rightKind.${row.kind}`),
    wraps: true,
  }
  return {
    inTime: [
      kind,
      counted('received', say('rightsStats.received')),
      counted('kept', say('rightsStats.kept')),
      counted('missed', say('rightsStats.missed')),
      counted('running', say('rightsStats.open')),
      {
        key: 'median',
        label: say('rightsStats.days'),
        cell: ({ medianDays }) =>
          medianDays === null ? say('list.nothing') : say('rightsStats.median', { days: medianDays }),
      },
      counted('deferred', say('rightsStats.deferred')),
    ],
    outcomes: [
      kind,
      counted('whole', say('rightsOutcome.WHOLE')),
      counted('part', say('rightsOutcome.PART')),
      counted('refused', say('rightsOutcome.REFUSED')),
      counted('nothingHeld', say('rightsOutcome.NOTHING_HELD')),
      counted('objected', say('rightsStats.objected')),
      counted('withdrawn', say('rightsState.WITHDRAWN')),
      counted('lapsed', say('rightsState.LAPSED')),
    ],
  }
}

const counted = (key: CountedName, label: string): Column<KindRow> => ({
  key,
  label,
  cell: (row) => row[key].toLocaleString(),
})

type CountedName =
  | 'received'
  | 'kept'
  | 'missed'
  | 'running'
  | 'whole'
  | 'part'
  | 'refused'
  | 'nothingHeld'
  | 'withdrawn'
  | 'lapsed'
  | 'deferred'
  | 'objected'
