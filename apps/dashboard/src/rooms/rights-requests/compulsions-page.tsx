import { useLoaded } from '../../data/use-loaded.js'
import { usePermission } from '../../data/use-permission.js'
import { Empty } from '../../ui/empty.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Sheet } from '../../ui/sheet.js'
import { Stack } from '../../ui/stack.js'
import { useWords } from '../../words/use-words.js'
import { AskCompulsion } from './ask-compulsion.js'
import { CompulsionPanel } from './compulsion-panel.js'
import { compulsionVerbs } from './compulsion-verbs.js'
import { RightsTabs } from './rights-tabs.js'

/** Where a statute compels: who asked, on which law, what was decided, how often it was looked at. @law PIPA 18② */
export default function CompulsionsPage() {
  const say = useWords()
  const mayAsk = usePermission('compulsion:ask')
  const { value, refused, isLoading, reload } = useLoaded(compulsionVerbs.list, 'compulsions')
  const ask = mayAsk && <AskCompulsion onDone={reload} />
  return (
    <Page title={say('compulsion.title')} actions={ask}>
      <RightsTabs />
      <Quiet>{say('compulsion.caption')}</Quiet>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value?.length === 0 && (
        <Sheet>
          <Empty title={say('compulsion.none')} help={say('compulsion.noneHelp')} />
        </Sheet>
      )}
      <Stack>
        {value?.map((compulsion) => (
          <CompulsionPanel key={compulsion.id} compulsion={compulsion} onChange={reload} />
        ))}
      </Stack>
    </Page>
  )
}
