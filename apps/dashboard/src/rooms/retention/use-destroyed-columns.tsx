import type { Column } from '../../ui/column.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import type { Destroyed } from './run-verbs.js'

/** One line a collection that is no more. On paper the method stands in each line, as registers have it. */
export const useDestroyedColumns = (isPaper = false): readonly Column<Destroyed>[] => {
  const say = useWords()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  return [
    { key: 'number', label: say('retentionItems.number'), cell: ({ caseNumber }) => caseNumber },
    { key: 'destroyed', label: say('destroyed.at'), cell: ({ destroyedAt }) => when(destroyedAt, 'second') },
    { key: 'purpose', label: say('retentionItems.purpose'), cell: (row) => purpose(row.purpose) },
    { key: 'received', label: say('destroyed.received'), cell: ({ receivedOn }) => when(receivedOn) },
    { key: 'due', label: say('inbox.due'), cell: ({ dueOn }) => when(dueOn) },
    { key: 'ground', label: say('retentionItems.ground'), cell: ({ ground }) => say(`due.ground.${ground}`) },
    ...(isPaper
      ? [{ key: 'method', label: say('destroyed.method'), cell: () => say('destroyed.methodIs'), wraps: true }]
      : []),
    {
      key: 'certificate',
      label: say('run.certificate'),
      cell: ({ certificateNumber, runId }) => {
        if (isPaper) return certificateNumber ?? say('destroyed.notYet')
        if (certificateNumber)
          return <TextLink to={`/certificates/${certificateNumber}/show`}>{certificateNumber}</TextLink>
        return runId ? (
          <TextLink to={`/destruction-runs/${runId}/show`}>{say('destroyed.toRun')}</TextLink>
        ) : (
          say('list.nothing')
        )
      },
    },
  ]
}
