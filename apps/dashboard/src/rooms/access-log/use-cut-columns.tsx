import type { CutState, RecordCutFieldsFragment } from '@jikimi/client/staff'
import type { ReactElement } from 'react'
import { usePermission } from '../../data/use-permission.js'
import type { Column } from '../../ui/column.js'
import { DoneIcon, DueIcon, OpenIcon, RefusedIcon } from '../../ui/icons.js'
import { Mark, type Tone } from '../../ui/mark.js'
import { Small } from '../../ui/small.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { DecideCut } from './decide-cut.js'

type Cut = RecordCutFieldsFragment

/** One line a cut: of which time, why, who proposed, who decided, what became of it. */
export const useCutColumns = (onChange: () => void): readonly Column<Cut>[] => {
  const say = useWords()
  const when = useWhen()
  const mayDecide = usePermission('record-cut:decline')
  const nothing = say('list.nothing')
  return [
    { key: 'before', label: say('cut.day'), cell: ({ before }) => when(before) },
    {
      key: 'state',
      label: say('cut.state'),
      cell: ({ state, cutAt }) => (
        <>
          <Mark {...LOOKS[state]} text={say(`cut.${state}`)} />
          {cutAt && <Small>{say('cut.cutAt', { at: when(cutAt) })}</Small>}
        </>
      ),
    },
    { key: 'records', label: say('cut.records'), cell: ({ records }) => records?.toLocaleString() ?? nothing },
    {
      key: 'statement',
      label: say('cut.statement'),
      cell: ({ statementIndex }) => (statementIndex === null ? nothing : say('log.atIndex', { index: statementIndex })),
    },
    {
      key: 'proposed',
      label: say('cut.proposed'),
      cell: ({ proposedBy, proposedAt }) => say('cut.byAt', { name: proposedBy.displayName, at: when(proposedAt) }),
      wraps: true,
    },
    {
      key: 'decided',
      label: say('cut.decided'),
      cell: ({ decidedBy, decidedAt }) =>
        decidedBy && decidedAt ? say('cut.byAt', { name: decidedBy.displayName, at: when(decidedAt) }) : nothing,
      wraps: true,
    },
    { key: 'reason', label: say('cut.reason'), cell: ({ reason }) => reason ?? nothing, wraps: true },
    ...(mayDecide
      ? [{ key: 'acts', label: say('list.acts'), cell: (cut: Cut) => <DecideCut cut={cut} onChange={onChange} /> }]
      : []),
  ]
}

const LOOKS: Record<CutState, { icon: ReactElement; tone: Tone }> = {
  PROPOSED: { icon: <OpenIcon />, tone: 'primary' },
  APPROVED: { icon: <DueIcon />, tone: 'warning' },
  DECLINED: { icon: <RefusedIcon />, tone: 'default' },
  DONE: { icon: <DoneIcon />, tone: 'success' },
}
