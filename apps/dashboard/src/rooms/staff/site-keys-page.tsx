import { useLoaded } from '../../data/use-loaded.js'
import { usePermission } from '../../data/use-permission.js'
import { Empty } from '../../ui/empty.js'
import { LinkButton } from '../../ui/link-button.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Rows } from '../../ui/rows.js'
import { Sheet } from '../../ui/sheet.js'
import { Spaced } from '../../ui/spaced.js'
import { useWords } from '../../words/use-words.js'
import { siteKeyVerbs } from './site-key-verbs.js'
import { useSiteKeyColumns } from './use-site-key-columns.js'

/** Which websites may send inquiries, from where, with which documents and how often. */
export default function SiteKeysPage() {
  const say = useWords()
  const mayMake = usePermission('site-key:make')
  const { value, refused, isLoading, reload } = useLoaded(siteKeyVerbs.all, 'site-keys')
  const columns = useSiteKeyColumns(reload)
  const create = mayMake && (
    <LinkButton to="/site-keys/create" strong>
      {say('siteKey.create')}
    </LinkButton>
  )
  return (
    <Page title={say('siteKey.title')} actions={create}>
      <Spaced>
        <Quiet>{say('siteKey.help')}</Quiet>
      </Spaced>
      <RefusalNotice refused={refused} onReload={reload} />
      <Sheet>
        {isLoading && <Loading />}
        {value?.length === 0 && <Empty title={say('siteKey.empty')} help={say('siteKey.emptyHelp')} action={create} />}
        {value && value.length > 0 && <Rows label={say('siteKey.title')} columns={columns} rows={value} />}
      </Sheet>
    </Page>
  )
}
