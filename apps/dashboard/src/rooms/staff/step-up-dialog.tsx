import type { StepUpInput } from '@jikimi/client/staff'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { stepUp } from '../../data/step-up.js'
import { useAct } from '../../data/use-act.js'
import { useSession } from '../../data/use-session.js'
import { Ask } from '../../ui/ask.js'
import { AnyCodeField } from '../../ui/form/any-code-field.js'
import { TextField } from '../../ui/form/text-field.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { securityVerbs } from './security-verbs.js'

/** Opens over whatever is open when a verb needs a fresh sign-in; what is behind it stays as it is. */
export const StepUpDialog = () => {
  const isAsked = useSyncExternalStore(stepUp.subscribe, stepUp.isAsked)
  // whoever leaves without an answer has said no
  useEffect(() => () => stepUp.answer(false), [])
  return isAsked && <Asking />
}

const Asking = () => {
  const say = useWords()
  const signInName = useSession().viewer?.account.signInName ?? ''
  const confirming = useAct((input: StepUpInput) => securityVerbs.stepUp(input))
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const confirm = async () => {
    if (await confirming.run({ password, code })) stepUp.answer(true)
    // a code works once: after a refusal the next one has to be typed
    else setCode('')
  }

  return (
    <Ask
      isOpen
      title={say('stepUp.title')}
      act={say('stepUp.act')}
      onAct={() => void confirm()}
      onCancel={() => stepUp.answer(false)}
      isBusy={confirming.isBusy}
    >
      <p>{say('stepUp.text')}</p>
      <TextField label={say('signIn.name')} value={signInName} readOnly autoComplete="username" />
      <TextField
        label={say('signIn.password')}
        type="password"
        value={password}
        onChange={setPassword}
        autoComplete="current-password"
      />
      <AnyCodeField label={say('signIn.code')} help={say('signIn.codeHelp')} value={code} onChange={setCode} />
      <RefusalNotice refused={confirming.refused} />
    </Ask>
  )
}
