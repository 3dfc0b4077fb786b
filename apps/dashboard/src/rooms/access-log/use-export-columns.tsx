import type { RecordExportFieldsFragment } from '@jikimi/client/staff'
import type { Column } from '../../ui/column.js'
import { Small } from '../../ui/small.js'
import { useLanguage } from '../../words/use-language.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { departmentName } from './department-words.js'
import { ExportState } from './export-state.js'

/** One line an export: asked by whom, for what, of what, and how far it has come. */
export const useExportColumns = (): readonly Column<RecordExportFieldsFragment>[] => {
  const say = useWords()
  const when = useWhen()
  const { tag } = useLanguage()
  const { purpose } = usePolicyWords()
  return [
    {
      key: 'askedAt',
      label: say('recordExport.askedAt'),
      cell: ({ askedAt, account }) => (
        <>
          {when(askedAt, 'second')}
          <Small>{say('recordExport.by', { name: account.displayName })}</Small>
        </>
      ),
    },
    {
      key: 'what',
      label: say('recordExport.what'),
      cell: ({ purposes, duties, departments, from, until, hasAllHeaders, earlierSize }) => (
        <>
          {[...purposes.map(purpose), ...duties.map((duty) => say(`duty.${duty}`))].join(', ')}
          <Small>{say('recordExport.period', { from: when(from), until: when(until) })}</Small>
          <Small>
            {departments.length > 0
              ? departments.map((one) => departmentName(tag, one)).join(', ')
              : say('recordExport.allDepartments')}
          </Small>
          {hasAllHeaders && <Small>{say('recordExport.allHeaders')}</Small>}
          {earlierSize !== null && <Small>{say('recordExport.earlier', { size: earlierSize.toLocaleString() })}</Small>}
        </>
      ),
      wraps: true,
    },
    {
      key: 'reason',
      label: say('recordExport.reason'),
      cell: ({ reason }) => reason ?? say('record.noteGone'),
      wraps: true,
    },
    {
      key: 'state',
      label: say('recordExport.state'),
      cell: (row) => <ExportState key={`${row.id} ${row.state}`} row={row} />,
      wraps: true,
    },
  ]
}
