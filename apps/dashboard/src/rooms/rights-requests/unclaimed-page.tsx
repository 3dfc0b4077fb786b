import { useLoaded } from '../../data/use-loaded.js'
import { Empty } from '../../ui/empty.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Sheet } from '../../ui/sheet.js'
import { Stack } from '../../ui/stack.js'
import { useWords } from '../../words/use-words.js'
import { RightsTabs } from './rights-tabs.js'
import { UnclaimedPanel } from './unclaimed-panel.js'
import { unclaimedVerbs } from './unclaimed-verbs.js'

/** After a restore: what is out of use although nobody knows any more what was asked for, and what is to be corrected again. */
export default function UnclaimedPage() {
  const say = useWords()
  const { value, refused, isLoading, reload } = useLoaded(unclaimedVerbs.list, 'restrictions')
  return (
    <Page title={say('unclaimed.title')}>
      <RightsTabs />
      <Quiet>{say('unclaimed.caption')}</Quiet>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value?.length === 0 && (
        <Sheet>
          <Empty title={say('unclaimed.none')} help={say('unclaimed.noneHelp')} />
        </Sheet>
      )}
      <Stack>
        {value?.map((restriction) => (
          <UnclaimedPanel key={restriction.id} restriction={restriction} onChange={reload} />
        ))}
      </Stack>
    </Page>
  )
}
