import { useLocation } from 'react-admin'
import { Page } from '../../ui/page.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { Quiet } from '../../ui/quiet.js'
import { Stack } from '../../ui/stack.js'
import { WidePaper } from '../../ui/wide-paper.js'
import { useWords } from '../../words/use-words.js'
import { LeakForm } from './leak-form.js'
import { LeakFound } from './leak-found.js'
import { filterOf } from './record-filter.js'
import { RecordTabs } from './record-tabs.js'
import { recordVerbs } from './record-verbs.js'
import { useGathered } from './use-gathered.js'

/** What an account, or a place, could see in a period: exactly which collections and items were shown. @law PIPA 34 */
export default function LeakReachPage() {
  const say = useWords()
  const { accountId } = filterOf(useLocation().search)
  const found = useGathered(recordVerbs.leakReach)
  return (
    <Page title={say('leak.title')} actions={found.head && <PrintButton />}>
      <WidePaper />
      <PrintedBy />
      <RecordTabs />
      <Stack>
        <Quiet>{say('leak.caption')}</Quiet>
        <LeakForm accountId={accountId} isBusy={found.isBusy} refused={found.refused} onAsk={found.ask} />
        {found.head && found.asked && <LeakFound found={found} head={found.head} asked={found.asked} />}
      </Stack>
    </Page>
  )
}
