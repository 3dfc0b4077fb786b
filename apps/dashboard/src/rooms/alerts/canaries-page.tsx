import { useLoaded } from '../../data/use-loaded.js'
import { Empty } from '../../ui/empty.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Rows } from '../../ui/rows.js'
import { Sheet } from '../../ui/sheet.js'
import { Stack } from '../../ui/stack.js'
import { useWords } from '../../words/use-words.js'
import { canaryVerbs } from './canary-verbs.js'
import { PlantCanary } from './plant-canary.js'
import { useCanaryColumns } from './use-canary-columns.js'

/** Invented collections that nobody has a reason to open: planted, ended, and what they caught. */
export default function CanariesPage() {
  const say = useWords()
  const { value, refused, isLoading, reload } = useLoaded(canaryVerbs.all, 'canaries')
  const columns = useCanaryColumns(reload)
  return (
    <Page title={say('canary.title')}>
      <Stack>
        <Quiet>{say('canary.caption')}</Quiet>
        <RefusalNotice refused={refused} onReload={reload} />
        <Sheet>
          {isLoading && <Loading />}
          {value?.length === 0 && <Empty title={say('canary.empty')} help={say('canary.emptyHelp')} />}
          {value && value.length > 0 && <Rows label={say('canary.title')} columns={columns} rows={value} />}
        </Sheet>
        <PlantCanary onPlanted={reload} />
      </Stack>
    </Page>
  )
}
