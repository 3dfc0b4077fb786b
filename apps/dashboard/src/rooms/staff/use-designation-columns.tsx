import type { DesignationFieldsFragment } from '@jikimi/client/staff'
import { usePermission } from '../../data/use-permission.js'
import type { Column } from '../../ui/column.js'
import { DoneIcon, ClosedIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { EndDesignation } from './end-designation.js'

/** A designation as the list has it. */
export type DesignationRow = DesignationFieldsFragment

/** The columns of the designations. */
export const useDesignationColumns = (): readonly Column<DesignationRow>[] => {
  const say = useWords()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  const mayEnd = usePermission('designation:end')
  const columns: Column<DesignationRow>[] = [
    { key: 'account', label: say('designation.account'), cell: ({ account }) => account.displayName },
    { key: 'purpose', label: say('designation.purpose'), cell: (row) => purpose(row.purpose) },
    { key: 'from', label: say('designation.from'), cell: ({ from }) => when(from) },
    { key: 'until', label: say('designation.until'), cell: ({ until }) => when(until) },
    { key: 'authority', label: say('designation.authority'), cell: ({ authority }) => authority, grows: true },
    { key: 'by', label: say('designation.by'), cell: ({ designatedBy }) => designatedBy.displayName },
    {
      key: 'state',
      label: say('designation.state'),
      cell: ({ isInForce, endedAt }) =>
        isInForce ? (
          <Mark icon={<DoneIcon />} tone="success" text={say('designation.isInForce')} />
        ) : (
          <Mark icon={<ClosedIcon />} text={say(endedAt ? 'designation.ended' : 'designation.isNotInForce')} />
        ),
    },
  ]
  if (!mayEnd) return columns
  return [...columns, { key: 'acts', label: say('list.acts'), cell: (row) => <EndDesignation designation={row} /> }]
}
