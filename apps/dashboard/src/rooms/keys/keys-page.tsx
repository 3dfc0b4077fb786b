import { usePermission } from '../../data/use-permission.js'
import { useLoaded } from '../../data/use-loaded.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Stack } from '../../ui/stack.js'
import { useWords } from '../../words/use-words.js'
import { BackupsPanel } from './backups-panel.js'
import { KeystorePanel } from './keystore-panel.js'
import { keysVerbs } from './keys-verbs.js'
import { ReplaysPanel } from './replays-panel.js'

/** The keystore's epoch, and the backups: whether what was destroyed is gone, and whether what lives would come back. */
export default function KeysPage() {
  const say = useWords()
  const mayList = usePermission('backup:list')
  const { value, refused, isLoading, reload, put } = useLoaded(keysVerbs.status, 'keystore')
  return (
    <Page title={say('keys.title')}>
      <RefusalNotice refused={refused} onReload={reload} />
      <Stack>
        <Quiet>{say('keys.caption')}</Quiet>
        {isLoading && <Loading />}
        {value && <KeystorePanel status={value} onChange={put} onReload={reload} />}
        {mayList && <BackupsPanel />}
        {mayList && <ReplaysPanel />}
      </Stack>
    </Page>
  )
}
