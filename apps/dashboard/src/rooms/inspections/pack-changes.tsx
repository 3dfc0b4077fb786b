import { usePermission } from '../../data/use-permission.js'
import type { Column } from '../../ui/column.js'
import { Mono } from '../../ui/mono.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { Rows } from '../../ui/rows.js'
import { TextLink } from '../../ui/text-link.js'
import { useCode } from '../../words/use-code.js'
import { useWords } from '../../words/use-words.js'
import type { Pack } from './open-inspection.js'
import { RecordTime } from './record-time.js'
import { usePackWords } from './use-pack-words.js'

/** Who changed roles, accounts, scopes, keys and rules, and how long the history of rights became. */
export const PackChanges = ({ pack: { privilegedChanges, rightsHistoryCount } }: { pack: Pack }) => {
  const say = useWords()
  const columns = useChangeColumns()
  const mayList = usePermission('rights-history:list')
  const entries = say('pack.rightsHistoryOf', { smart_count: rightsHistoryCount })
  return (
    <Panel title={say('pack.changes')}>
      {privilegedChanges.length === 0 ? (
        <Quiet>{say('pack.changesNone')}</Quiet>
      ) : (
        <Rows
          label={say('list.tableOf', { title: say('pack.changes') })}
          columns={columns}
          rows={privilegedChanges.map((row, place) => ({ ...row, id: `${place}` }))}
        />
      )}
      <Quiet>
        {say('pack.rightsHistory')}: {mayList ? <TextLink to="/rights-history">{entries}</TextLink> : entries}
      </Quiet>
    </Panel>
  )
}

const useChangeColumns = (): readonly Column<Pack['privilegedChanges'][number]>[] => {
  const say = useWords()
  const code = useCode()
  const words = usePackWords()
  return [
    { key: 'at', label: say('pack.at'), cell: (row) => <RecordTime {...row} /> },
    { key: 'act', label: say('pack.act'), cell: ({ act }) => code('acts', act) },
    { key: 'account', label: say('pack.account'), cell: words.who },
    {
      key: 'object',
      label: say('pack.object'),
      cell: ({ objectId }) => (objectId ? <Mono>{objectId}</Mono> : say('list.nothing')),
      wraps: true,
    },
  ]
}
