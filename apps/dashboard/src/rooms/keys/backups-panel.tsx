import { clock } from '../../data/clock.js'
import { useLoaded } from '../../data/use-loaded.js'
import { CodeBlock } from '../../ui/code-block.js'
import { Empty } from '../../ui/empty.js'
import { Loading } from '../../ui/loading.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Rows } from '../../ui/rows.js'
import { useWords } from '../../words/use-words.js'
import { type BackupsStanding, backupsStanding } from './backups-standing.js'
import { keysVerbs } from './keys-verbs.js'
import { useBackupColumns } from './use-backup-columns.js'

/** The backups: how old, whether proven, until when a copy of the keystore opens anything. */
export const BackupsPanel = () => {
  const say = useWords()
  const { value, refused, isLoading, reload } = useLoaded(keysVerbs.backups, 'backups')
  const columns = useBackupColumns()
  return (
    <Panel title={say('keys.backups')}>
      <Quiet>{say('keys.backupsCaption')}</Quiet>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value && <Standing standing={backupsStanding(value, clock.now())} />}
      {value && value.length > 0 && (
        <Rows label={say('list.tableOf', { title: say('keys.backups') })} columns={columns} rows={value} />
      )}
      {value && <CodeBlock label={say('keys.commands')}>{COMMANDS}</CodeBlock>}
    </Panel>
  )
}

const Standing = ({ standing }: { standing: BackupsStanding }) => {
  const say = useWords()
  if (standing.kind === 'NONE') return <Empty title={say('keys.noBackup')} help={say('keys.noBackupHelp')} />
  if (standing.kind === 'NONE_WHOLE') return <Notice tone="error">{say('keys.noneWhole')}</Notice>
  const { days, isProven } = standing
  if (days === 0 && isProven) return <Notice tone="success">{say('keys.backupsCalm')}</Notice>
  return (
    <>
      {days > 0 && <Notice tone="error">{say('keys.oldest', { smart_count: days })}</Notice>}
      {!isProven && <Notice tone="warning">{say('keys.neverProven')}</Notice>}
    </>
  )
}

/** As they are typed on the server; what is in angle brackets is a file of one's own. */
const COMMANDS = `npm run --silent jikimi -- backup
npm run --silent jikimi -- backup prove <…>.backup`
