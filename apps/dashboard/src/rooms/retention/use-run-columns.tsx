import type { Column } from '../../ui/column.js'
import { Small } from '../../ui/small.js'
import { TextLink } from '../../ui/text-link.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { RunStateMark } from './run-state-mark.js'
import type { DestructionRun } from './run-verbs.js'
import { useRunWords } from './use-run-words.js'

/** One line a run: of which day and purposes, how far it has come, who prepared and who approved it. */
export const useRunColumns = (): readonly Column<DestructionRun>[] => {
  const say = useWords()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  const { preparedBy, approvedBy } = useRunWords()
  return [
    {
      key: 'until',
      label: say('run.dueUntil'),
      cell: ({ id, dueUntil, purposes }) => (
        <TwoLines
          first={
            <TextLink to={`/destruction-runs/${id}/show`} strong>
              {when(dueUntil, 'shortWeekday')}
            </TextLink>
          }
          second={purposes.map(purpose).join(', ')}
        />
      ),
    },
    { key: 'state', label: say('run.state'), cell: ({ state }) => <RunStateMark state={state} /> },
    {
      key: 'counts',
      label: say('run.counts'),
      cell: ({ counts: { waiting, destroyed, skipped, failed } }) => (
        <>
          {say('run.destroyedCount', { smart_count: destroyed })}
          {waiting > 0 && <Small>{say('run.waitingCount', { smart_count: waiting })}</Small>}
          {skipped > 0 && <Small>{say('run.skippedCount', { smart_count: skipped })}</Small>}
          {failed > 0 && <Small>{say('run.failedCount', { smart_count: failed })}</Small>}
        </>
      ),
    },
    { key: 'prepared', label: say('run.prepared'), cell: preparedBy, wraps: true },
    { key: 'approved', label: say('run.approved'), cell: approvedBy, wraps: true },
    {
      key: 'certificate',
      label: say('run.certificate'),
      cell: ({ certificateNumber }) =>
        certificateNumber ? (
          <TextLink to={`/certificates/${certificateNumber}/show`}>{certificateNumber}</TextLink>
        ) : (
          say('list.nothing')
        ),
    },
  ]
}
