import type { Column } from '../../ui/column.js'
import { TextLink } from '../../ui/text-link.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { StateMark } from '../inquiries/state-mark.js'
import { DueCell } from '../retention/due-cell.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { maskedIn, type Registered } from './registered.js'

/** The columns of the register. The number opens the person; everything of them is masked by the server. */
export const useRegisterColumns = (): readonly Column<Registered>[] => {
  const say = useWords()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  return [
    {
      key: 'number',
      label: say('inbox.number'),
      cell: ({ id, caseNumber, personSize }) => (
        <TwoLines
          first={
            <TextLink to={`/register/${id}/show`} strong>
              {caseNumber}
            </TextLink>
          }
          second={personSize > 1 && say('register.personSize', { smart_count: personSize })}
        />
      ),
    },
    { key: 'name', label: say('inbox.name'), cell: (row) => maskedIn(row, 'NAME') },
    {
      key: 'contact',
      label: say('register.contact'),
      cell: (row) => (
        <TwoLines
          first={maskedIn(row, 'EMAIL')}
          second={row.items.some(({ kind }) => kind === 'PHONE') && maskedIn(row, 'PHONE')}
        />
      ),
      grows: true,
    },
    { key: 'purpose', label: say('register.purpose'), cell: (row) => purpose(row.purpose) },
    { key: 'state', label: say('inbox.state'), cell: ({ state }) => <StateMark state={state} /> },
    { key: 'received', label: say('inbox.received'), cell: ({ receivedAt }) => when(receivedAt, 'minute') },
    {
      key: 'due',
      label: say('inbox.due'),
      cell: ({ daysUntilDue, retention }) => <DueCell days={daysUntilDue} retention={retention} />,
    },
  ]
}
