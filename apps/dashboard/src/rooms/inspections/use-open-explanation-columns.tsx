import type { Column } from '../../ui/column.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { AlertMark } from '../alerts/alert-mark.js'
import type { Pack } from './open-inspection.js'
import { usePackWords } from './use-pack-words.js'

/** The explanations that were open when the pack was prepared; each leads to its alert as it is now. */
export const useOpenExplanationColumns = (): readonly Column<Pack['openExplanations'][number]>[] => {
  const say = useWords()
  const when = useWhen()
  const words = usePackWords()
  return [
    {
      key: 'rule',
      label: say('pack.rule'),
      cell: (row) => <TextLink to={`/alerts/${row.alertId}/show`}>{words.rule(row)}</TextLink>,
    },
    { key: 'account', label: say('pack.account'), cell: words.who, grows: true },
    { key: 'raisedAt', label: say('pack.raisedAt'), cell: ({ raisedAt }) => when(raisedAt) },
    { key: 'dueOn', label: say('pack.dueOn'), cell: ({ dueOn }) => (dueOn ? when(dueOn) : say('list.nothing')) },
    { key: 'state', label: say('pack.state'), cell: ({ state }) => <AlertMark state={state} /> },
  ]
}
