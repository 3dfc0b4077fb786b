import { useState } from 'react'
import { Page } from '../../ui/page.js'
import { Stack } from '../../ui/stack.js'
import { useWords } from '../../words/use-words.js'
import { ChangeAuthenticator } from './change-authenticator.js'
import { ChangePassword } from './change-password.js'
import { OwnSessions } from './own-sessions.js'
import { RecoveryCodesPanel } from './recovery-codes-panel.js'

/** Everything about one's own sign-in. */
export default function OwnSecurityPage() {
  const say = useWords()
  const [renewal, setRenewal] = useState(0)
  const renew = () => setRenewal(renewal + 1)
  return (
    <Page title={say('security.title')}>
      <Stack>
        <OwnSessions renewal={renewal} />
        <RecoveryCodesPanel />
        <ChangePassword onDone={renew} />
        <ChangeAuthenticator onDone={renew} />
      </Stack>
    </Page>
  )
}
