import type { CaseInboxFieldsFragment, ItemKind } from '@jikimi/client/staff'
import type { Column } from '../../ui/column.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { DueCell } from '../retention/due-cell.js'
import { AttentionMark } from './attention-mark.js'
import { StateMark } from './state-mark.js'

/** A case as lists have it: masked. */
export type InboxCase = CaseInboxFieldsFragment

/** The columns of the inbox. The number is the link; everything of the person is masked by the server. */
export const useInboxColumns = (): readonly Column<InboxCase>[] => {
  const say = useWords()
  const when = useWhen()
  return [
    {
      key: 'number',
      label: say('inbox.number'),
      cell: ({ id, number }) => (
        <TextLink to={`/inquiries/${id}/show`} strong>
          {number}
        </TextLink>
      ),
    },
    { key: 'name', label: say('inbox.name'), cell: (row) => masked(row, 'NAME') },
    { key: 'email', label: say('inbox.email'), cell: (row) => masked(row, 'EMAIL'), grows: true },
    { key: 'phone', label: say('inbox.phone'), cell: (row) => masked(row, 'PHONE') },
    {
      key: 'state',
      label: say('inbox.state'),
      // a case that waits again says so instead: one look tells what to do
      cell: ({ state, attention }) =>
        attention ? <AttentionMark attention={attention} /> : <StateMark state={state} />,
    },
    {
      key: 'handler',
      label: say('inbox.handler'),
      cell: ({ handler }) => handler?.displayName ?? say('list.nothing'),
    },
    { key: 'received', label: say('inbox.received'), cell: ({ receivedAt }) => when(receivedAt, 'minute') },
    {
      key: 'due',
      label: say('inbox.due'),
      cell: ({ daysUntilDue, retention }) => <DueCell days={daysUntilDue} retention={retention} />,
    },
  ]
}

const masked = ({ items }: InboxCase, kind: ItemKind): string => items.find((item) => item.kind === kind)?.masked ?? '–'
