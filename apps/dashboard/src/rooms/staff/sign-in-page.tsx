import { useLogin, useSetLocale } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { useSession } from '../../data/use-session.js'
import { ActButton } from '../../ui/act-button.js'
import { AnyCodeField } from '../../ui/form/any-code-field.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Front } from '../../ui/layout/front.js'
import { Notice } from '../../ui/notice.js'
import { Page } from '../../ui/page.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Unfolded } from '../../ui/unfolded.js'
import { useWords } from '../../words/use-words.js'

/** Sign-in name, password and the code of the second factor, all at once. */
export const SignInPage = () => {
  const say = useWords()
  const setLocale = useSetLocale()
  const signingIn = useAct(useLogin())
  const { ended } = useSession()
  const [signInName, setName] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const send = async () => {
    await signingIn.run({ signInName: signInName.trim(), password, code })
    // a code works once: after a refusal the next one has to be typed
    setCode('')
  }

  return (
    <Front onLanguage={(chosen) => void setLocale(chosen)}>
      <Page title={say('signIn.title')}>
        <Quiet>{say('signIn.for')}</Quiet>
        {ended && !signingIn.refused && <Notice tone="info">{say(`signIn.${ended}`)}</Notice>}
        <RefusalNotice refused={signingIn.refused} />
        <Form label={say('signIn.title')} onSend={() => void send()}>
          <TextField label={say('signIn.name')} value={signInName} onChange={setName} autoComplete="username" />
          <TextField
            label={say('signIn.password')}
            type="password"
            value={password}
            onChange={setPassword}
            autoComplete="current-password"
          />
          <AnyCodeField label={say('signIn.code')} help={say('signIn.codeHelp')} value={code} onChange={setCode} />
          <ActButton submits tone="main" isBusy={signingIn.isBusy}>
            {say('signIn.act')}
          </ActButton>
        </Form>
        <Unfolded name={say('signIn.noAuthenticator')}>{say('signIn.noAuthenticatorHelp')}</Unfolded>
        <Quiet>{say('signIn.help')}</Quiet>
      </Page>
    </Front>
  )
}
