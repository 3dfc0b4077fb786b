import type { Column } from '../../ui/column.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { Rows } from '../../ui/rows.js'
import { useCode } from '../../words/use-code.js'
import { useWords } from '../../words/use-words.js'
import type { Pack } from './open-inspection.js'
import { RecordTime } from './record-time.js'
import { usePackWords } from './use-pack-words.js'

/** What left the system, by whom and why. @law Std 8② */
export const PackExports = ({ pack: { exports } }: { pack: Pack }) => {
  const say = useWords()
  const columns = useExportColumns()
  return (
    <Panel title={say('pack.exports')}>
      {exports.length === 0 ? (
        <Quiet>{say('pack.exportsNone')}</Quiet>
      ) : (
        <Rows label={say('list.tableOf', { title: say('pack.exports') })} columns={columns} rows={exports} />
      )}
    </Panel>
  )
}

const useExportColumns = (): readonly Column<Pack['exports'][number]>[] => {
  const say = useWords()
  const code = useCode()
  const words = usePackWords()
  return [
    { key: 'at', label: say('pack.at'), cell: (row) => <RecordTime {...row} /> },
    { key: 'act', label: say('pack.act'), cell: ({ act }) => code('acts', act) },
    { key: 'account', label: say('pack.account'), cell: words.who },
    {
      key: 'reason',
      label: say('pack.reason'),
      cell: ({ reason }) => reason ?? say('list.nothing'),
      wraps: true,
    },
  ]
}
