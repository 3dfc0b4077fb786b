import { useState } from 'react'
import { ActButton } from '../../ui/act-button.js'
import { LinkButton } from '../../ui/link-button.js'
import { Page } from '../../ui/page.js'
import { Spaced } from '../../ui/spaced.js'
import { useWords } from '../../words/use-words.js'
import { RecoveryCodesShown } from './recovery-codes-shown.js'

/** An account that has just been opened. */
export type Opened = { name: string; codes: readonly string[] }

/** The end of opening an account: the recovery codes, this once, and then the way to the sign-in. */
export const OpenedAccount = ({ name, codes }: Opened) => {
  const say = useWords()
  const [isKept, setKept] = useState(false)
  if (isKept)
    return (
      <Page key="done" title={say('enrol.done')}>
        <p>{say('enrol.doneHelp')}</p>
        <LinkButton to="/login" strong>
          {say('enrol.toSignIn')}
        </LinkButton>
      </Page>
    )
  return (
    <Page key="codes" title={say('recovery.shownTitle')}>
      <RecoveryCodesShown name={name} codes={codes} />
      <Spaced>
        <ActButton tone="main" onAct={() => setKept(true)}>
          {say('recovery.kept')}
        </ActButton>
      </Spaced>
    </Page>
  )
}
