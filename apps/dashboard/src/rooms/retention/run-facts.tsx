import { Facts } from '../../ui/facts.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { RunStateMark } from './run-state-mark.js'
import type { DestructionRun } from './run-verbs.js'
import { useRunWords } from './use-run-words.js'

/** What is known of a run: its day and purposes, why, who prepared and decided, when it ran. */
export const RunFacts = ({ run }: { run: DestructionRun }) => {
  const say = useWords()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  const { preparedBy, approvedBy } = useRunWords()
  const { state, dueUntil, purposes, reason, startedAt, finishedAt, certificateNumber } = run
  return (
    <Facts
      facts={[
        { label: say('run.state'), value: <RunStateMark state={state} /> },
        { label: say('run.dueUntil'), value: when(dueUntil, 'dayOfWeek') },
        { label: say('run.purposes'), value: purposes.map(purpose).join(', ') },
        ...(reason ? [{ label: say('run.reason'), value: reason }] : []),
        { label: say('run.prepared'), value: preparedBy(run) },
        { label: say('run.approved'), value: approvedBy(run) },
        ...(startedAt ? [{ label: say('run.started'), value: when(startedAt, 'dated') }] : []),
        ...(finishedAt ? [{ label: say('run.finished'), value: when(finishedAt, 'dated') }] : []),
        ...(certificateNumber
          ? [
              {
                label: say('run.certificate'),
                value: (
                  <TextLink to={`/certificates/${certificateNumber}/show`} strong>
                    {certificateNumber}
                  </TextLink>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
