import { useLoaded } from '../../data/use-loaded.js'
import type { Column } from '../../ui/column.js'
import { Empty } from '../../ui/empty.js'
import { Loading } from '../../ui/loading.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Rows } from '../../ui/rows.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { keysVerbs, type Replay } from './keys-verbs.js'

/** Each time that a backup was put back: what had ended since and was done again. */
export const ReplaysPanel = () => {
  const say = useWords()
  const { value, refused, isLoading, reload } = useLoaded(keysVerbs.replays, 'replays')
  const columns = useReplayColumns()
  return (
    <Panel title={say('keys.replays')}>
      <Quiet>{say('keys.replaysCaption')}</Quiet>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value?.length === 0 && <Empty title={say('keys.noReplay')} help={say('keys.noReplayHelp')} />}
      {value && value.length > 0 && (
        <Rows label={say('list.tableOf', { title: say('keys.replays') })} columns={columns} rows={value} />
      )}
    </Panel>
  )
}

const useReplayColumns = (): readonly Column<Replay>[] => {
  const say = useWords()
  const when = useWhen()
  return [
    {
      key: 'at',
      label: say('keys.replayAt'),
      cell: ({ at, endedAt }) => (
        <TwoLines
          first={when(at)}
          second={endedAt ? say('keys.replayEnded', { at: when(endedAt) }) : say('keys.replayOpen')}
        />
      ),
    },
    {
      key: 'destroyed',
      label: say('keys.destroyed'),
      cell: ({ destroyed, keyless }) => (
        <TwoLines
          first={destroyed.toLocaleString()}
          second={keyless > 0 && say('keys.keyless', { smart_count: keyless })}
        />
      ),
    },
    ...COUNTS.map((name) => ({
      key: name,
      label: say(`keys.${name}`),
      cell: (row: Replay) => row[name].toLocaleString(),
    })),
  ]
}

const COUNTS = ['withdrawn', 'restricted', 'corrected', 'held', 'lifted', 'revoked', 'sessions'] as const
