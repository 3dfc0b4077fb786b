import { usePermission } from '../../data/use-permission.js'
import { Page } from '../../ui/page.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { Quiet } from '../../ui/quiet.js'
import { Stack } from '../../ui/stack.js'
import { WidePaper } from '../../ui/wide-paper.js'
import { useWords } from '../../words/use-words.js'
import { FindPerson } from './find-person.js'
import { FindPseudonym } from './find-pseudonym.js'
import { PersonFound } from './person-found.js'
import { RecordTabs } from './record-tabs.js'
import { recordVerbs } from './record-verbs.js'
import { useGathered } from './use-gathered.js'

/** Who saw one person: by their contact for the chief privacy officer, by a pseudonym for whoever audits. */
export default function WhoSawPage() {
  const say = useWords()
  const mayFind = usePermission('access-record:find-person')
  // what was typed goes into the request and is dropped: pages after the first need it, so it lives as long as the result
  const found = useGathered(recordVerbs.whoSaw)
  return (
    <Page title={say('whoSaw.title')} actions={found.head && <PrintButton />}>
      <WidePaper />
      <PrintedBy />
      <RecordTabs />
      <Stack>
        <Quiet>{say('whoSaw.caption')}</Quiet>
        {mayFind && <FindPerson isBusy={found.isBusy} refused={found.refused} onFind={found.ask} />}
        {found.head && <PersonFound found={found} collections={found.head} />}
        <FindPseudonym />
      </Stack>
    </Page>
  )
}
