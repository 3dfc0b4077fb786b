import type { RetentionItemFieldsFragment } from '@jikimi/client/staff'
import { daysUntil } from '../../data/day.js'
import { usePermission } from '../../data/use-permission.js'
import type { Column } from '../../ui/column.js'
import { RowCheck } from '../../ui/form/row-check.js'
import { Small } from '../../ui/small.js'
import { TextLink } from '../../ui/text-link.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { DueMark } from '../inquiries/due-mark.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { RetentionMark } from './retention-mark.js'
import type { Chosen } from './use-chosen.js'

/** A collection by its due date, as the list has it. */
export type RetentionRow = RetentionItemFieldsFragment & { id: string }

/** The columns of what is kept. A line can be chosen for a hold as long as nothing holds it. */
export const useItemColumns = ({ numbers, choose }: Chosen): readonly Column<RetentionRow>[] => {
  const say = useWords()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  const mayHold = usePermission('hold:place')
  return [
    {
      key: 'number',
      label: say('retentionItems.number'),
      cell: ({ caseNumber, state }) => (
        <>
          {mayHold && state !== 'HELD' && (
            <RowCheck
              label={say('retentionItems.chooseOf', { number: caseNumber })}
              isChosen={numbers.includes(caseNumber)}
              onChange={(isChosen) => choose(caseNumber, isChosen)}
            />
          )}
          {caseNumber}
        </>
      ),
    },
    { key: 'purpose', label: say('retentionItems.purpose'), cell: (row) => purpose(row.purpose) },
    {
      key: 'received',
      label: say('retentionItems.received'),
      cell: ({ receivedAt }) => when(receivedAt, 'minute'),
    },
    {
      key: 'due',
      label: say('inbox.due'),
      cell: ({ dueOn }) => (
        <TwoLines first={<DueMark days={daysUntil(dueOn)} on={dueOn} />} second={when(dueOn, 'shortWeekday')} />
      ),
    },
    { key: 'ground', label: say('retentionItems.ground'), cell: ({ ground }) => say(`due.ground.${ground}`) },
    {
      key: 'state',
      label: say('retentionItems.state'),
      cell: ({ state, isLate }) => (
        <>
          <RetentionMark state={state} />
          {isLate && <Small>{say('retentionItems.isLate')}</Small>}
        </>
      ),
    },
    {
      key: 'hold',
      label: say('retentionItems.heldBy'),
      cell: ({ hold, state }) =>
        hold ? (
          <>
            <TextLink to={`/holds/${hold.id}/show`}>{hold.statute ?? say(`holdKind.${hold.kind}`)}</TextLink>
            <Small>{say('hold.reviewBy', { day: when(hold.reviewOn) })}</Small>
          </>
        ) : (
          say(state === 'DEFERRED' ? 'retentionItems.deferredBy' : 'list.nothing')
        ),
      wraps: true,
    },
  ]
}
