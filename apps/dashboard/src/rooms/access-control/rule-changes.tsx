import type { RuleChangeState } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import type { Column } from '../../ui/column.js'
import { Empty } from '../../ui/empty.js'
import { ClosedIcon, DoneIcon, RefusedIcon, WaitingIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { Small } from '../../ui/small.js'
import { Rows } from '../../ui/rows.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { RuleChange } from './rule-verbs.js'

/** The last changes of rules: by whom, why, from when, and what became of them. */
export const RuleChanges = ({ changes }: { changes: readonly RuleChange[] }) => {
  const say = useWords()
  const columns = useChangeColumns()
  if (changes.length === 0) return <Empty title={say('rule.noChanges')} help={say('rule.noChangesHelp')} />
  return <Rows label={say('list.tableOf', { title: say('rule.changes') })} columns={columns} rows={changes} />
}

const useChangeColumns = (): readonly Column<RuleChange>[] => {
  const say = useWords()
  const when = useWhen()
  return [
    { key: 'rule', label: say('rule.name'), cell: ({ rule }) => say(`ruleName.${rule}`) },
    { key: 'value', label: say('rule.to'), cell: ({ value }) => value },
    { key: 'state', label: say('rule.state'), cell: (change) => <StateCell change={change} />, wraps: true },
    { key: 'works', label: say('rule.works'), cell: ({ effectiveAt }) => when(effectiveAt) },
    { key: 'reason', label: say('rule.reason'), cell: ({ reason }) => reason, wraps: true },
    { key: 'by', label: say('rule.by'), cell: ({ changedBy }) => changedBy.displayName },
    { key: 'at', label: say('rule.changedAt'), cell: ({ changedAt }) => when(changedAt) },
  ]
}

const StateCell = ({ change: { state, cancelledBy, cancelledAt } }: { change: RuleChange }) => {
  const say = useWords()
  const when = useWhen()
  return (
    <>
      <Mark {...LOOKS[state]} text={say(`ruleChangeState.${state}`)} />
      {cancelledBy && cancelledAt && (
        <Small>{say('rule.cancelledBy', { name: cancelledBy.displayName, at: when(cancelledAt) })}</Small>
      )}
    </>
  )
}

const LOOKS: Record<RuleChangeState, { icon: ReactElement; tone: Tone }> = {
  STAGED: { icon: <WaitingIcon />, tone: 'warning' },
  IN_FORCE: { icon: <DoneIcon />, tone: 'success' },
  REPLACED: { icon: <ClosedIcon />, tone: 'default' },
  CANCELLED: { icon: <RefusedIcon />, tone: 'default' },
}
