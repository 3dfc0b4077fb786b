import type { DestructionItemState } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import type { Column } from '../../ui/column.js'
import { DoneIcon, FailedIcon, OpenIcon, PausedIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { Small } from '../../ui/small.js'
import { useCode } from '../../words/use-code.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import type { RunItem } from './run-items.js'

/** The columns of a run's items: which case, why it is due, what became of it. */
export const useRunItemColumns = (): readonly Column<RunItem>[] => {
  const say = useWords()
  const code = useCode()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  return [
    { key: 'number', label: say('retentionItems.number'), cell: ({ caseNumber }) => caseNumber },
    {
      key: 'state',
      label: say('run.itemState'),
      cell: ({ state, skippedBecause, failedWith }) => (
        <>
          <Mark {...LOOKS[state]} text={say(`itemState.${state}`)} />
          {skippedBecause && <Small>{code('skippedBecause', skippedBecause)}</Small>}
          {failedWith && <Small>{say('run.failedWith', { code: failedWith })}</Small>}
        </>
      ),
    },
    {
      key: 'ground',
      label: say('retentionItems.ground'),
      cell: ({ ground }) => say(`due.ground.${ground}`),
      wraps: true,
    },
    { key: 'due', label: say('inbox.due'), cell: ({ dueOn }) => when(dueOn, 'shortWeekday') },
    { key: 'purpose', label: say('retentionItems.purpose'), cell: (row) => purpose(row.purpose), wraps: true },
  ]
}

const LOOKS: Record<DestructionItemState, { icon: ReactElement; tone: Tone }> = {
  WAITING: { icon: <OpenIcon />, tone: 'default' },
  DESTROYED: { icon: <DoneIcon />, tone: 'success' },
  SKIPPED: { icon: <PausedIcon />, tone: 'primary' },
  FAILED: { icon: <FailedIcon />, tone: 'error' },
}
