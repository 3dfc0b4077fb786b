import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { CodeField } from '../../ui/form/code-field.js'
import { Form } from '../../ui/form/form.js'
import { Line } from '../../ui/line.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Spaced } from '../../ui/spaced.js'
import { useWords } from '../../words/use-words.js'
import { AuthenticatorSecret, type NewSecret } from './authenticator-secret.js'
import { securityVerbs } from './security-verbs.js'

/** Another phone or app: its secret, then a code of it. */
export const ChangeAuthenticator = ({ onDone }: { onDone: () => void }) => {
  const say = useWords()
  const beginning = useAct(securityVerbs.beginAuthenticatorChange)
  const [begun, setBegun] = useState<NewSecret>()
  const begin = async () => setBegun(await beginning.run())
  const leave = () => setBegun(undefined)
  return (
    <Panel title={say('authenticator.title')}>
      <Quiet>{say('authenticator.help')}</Quiet>
      <RefusalNotice refused={beginning.refused} />
      {begun ? (
        <NewAuthenticator secret={begun} onLeave={leave} onDone={() => (leave(), onDone())} />
      ) : (
        <Spaced>
          <ActButton onAct={() => void begin()} isBusy={beginning.isBusy}>
            {say('authenticator.begin')}
          </ActButton>
        </Spaced>
      )}
    </Panel>
  )
}

type NewAuthenticatorProps = { secret: NewSecret; onLeave: () => void; onDone: () => void }

const NewAuthenticator = ({ secret, onLeave, onDone }: NewAuthenticatorProps) => {
  const say = useWords()
  const notify = useNotify()
  const completing = useAct(securityVerbs.completeAuthenticatorChange)
  const [code, setCode] = useState('')
  const complete = async () => {
    if (!(await completing.run(code))) return setCode('')
    notify(say('authenticator.done'), { type: 'success' })
    onDone()
  }
  return (
    <Form label={say('authenticator.title')} onSend={() => void complete()}>
      <p>{say('authenticator.scan')}</p>
      <AuthenticatorSecret {...secret} />
      <CodeField label={say('enrol.code')} value={code} onChange={setCode} />
      <RefusalNotice refused={completing.refused} />
      <Spaced>
        <Line>
          <ActButton submits tone="main" isBusy={completing.isBusy}>
            {say('authenticator.act')}
          </ActButton>
          <ActButton tone="quiet" onAct={onLeave}>
            {say('action.cancel')}
          </ActButton>
        </Line>
      </Spaced>
    </Form>
  )
}
