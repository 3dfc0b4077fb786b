import { useState } from 'react'
import { usePermission } from '../../data/use-permission.js'
import { Page } from '../../ui/page.js'
import { Quiet } from '../../ui/quiet.js'
import { Stack } from '../../ui/stack.js'
import { useWords } from '../../words/use-words.js'
import { FindByContact } from './find-by-contact.js'
import { type Found, FoundCollections } from './found-collections.js'
import { RegisterTabs } from './register-tabs.js'
import { SearchByName } from './search-by-name.js'

/** By whole address, number or name. What is typed and what is found lie in this page alone. */
export default function FindPage() {
  const say = useWords()
  const maySearch = usePermission('register:search')
  const [found, setFound] = useState<Found>()
  return (
    <Page title={say('register.findTitle')}>
      <RegisterTabs />
      <Stack>
        <Quiet>{say('register.findCaption')}</Quiet>
        {found && <FoundCollections found={found} onForget={() => setFound(undefined)} />}
        <FindByContact onFound={setFound} />
        {maySearch && <SearchByName onFound={setFound} />}
      </Stack>
    </Page>
  )
}
