import type { LogWitnessFieldsFragment } from '@jikimi/client/staff'
import type { Column } from '../../ui/column.js'
import { DoneIcon, OverdueIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { Mono } from '../../ui/mono.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { Rows } from '../../ui/rows.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { LogState } from './log-verbs.js'

type WitnessRow = LogWitnessFieldsFragment & { id: string }

/** Who else has seen the log, and what it can't show without them. */
export const LogWitnesses = ({ log }: { log: LogState }) => {
  const say = useWords()
  const columns = useWitnessColumns()
  const rows = log.witnesses.map((witness) => ({ ...witness, id: witness.verifierKey }))
  return (
    <Panel title={say('log.witnesses')}>
      <Quiet>{say('log.witnessesHelp')}</Quiet>
      {rows.length > 0 && <Rows label={say('log.witnesses')} columns={columns} rows={rows} />}
      {rows.length === 0 && (
        <Notice tone="warning">
          <strong>{say('log.noWitness')}</strong> {say('log.noWitnessText')}
        </Notice>
      )}
      {rows.length > 0 && log.isAllOnOneMachine && (
        <Notice tone="warning">
          <strong>{say('log.sameMachine')}</strong> {say('log.sameMachineText')}
        </Notice>
      )}
      <Quiet>{say('log.always')}</Quiet>
    </Panel>
  )
}

const useWitnessColumns = (): readonly Column<WitnessRow>[] => {
  const say = useWords()
  const when = useWhen()
  return [
    { key: 'name', label: say('log.witnessName'), cell: ({ name }) => <Mono>{name}</Mono> },
    {
      key: 'state',
      label: say('log.witnessState'),
      cell: ({ isCurrent }) =>
        isCurrent ? (
          <Mark icon={<DoneIcon />} tone="success" text={say('log.current')} />
        ) : (
          <Mark icon={<OverdueIcon />} tone="warning" text={say('log.notCurrent')} />
        ),
    },
    {
      key: 'size',
      label: say('log.witnessSize'),
      cell: ({ size }) => (size === null ? say('log.neverSigned') : say('log.entries', { smart_count: size })),
    },
    {
      key: 'at',
      label: say('log.witnessAt'),
      cell: ({ cosignedAt }) => (cosignedAt ? when(cosignedAt, 'second') : say('log.neverSigned')),
    },
    {
      key: 'key',
      label: say('log.witnessKey'),
      cell: ({ verifierKey }) => <Mono>{verifierKey}</Mono>,
      wraps: true,
    },
  ]
}
