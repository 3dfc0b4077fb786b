import type { Column } from '../../ui/column.js'
import { useWords } from '../../words/use-words.js'
import { AlertMark } from '../alerts/alert-mark.js'
import type { Pack } from './open-inspection.js'
import { usePackWords } from './use-pack-words.js'

/** How many alerts of which rule are in which state. */
export const useAlertCountColumns = (): readonly Column<Pack['alerts'][number]>[] => {
  const say = useWords()
  const words = usePackWords()
  return [
    { key: 'rule', label: say('pack.rule'), cell: words.rule, grows: true },
    { key: 'state', label: say('pack.state'), cell: ({ state }) => <AlertMark state={state} /> },
    { key: 'count', label: say('pack.alertCount'), cell: ({ count }) => count },
  ]
}
