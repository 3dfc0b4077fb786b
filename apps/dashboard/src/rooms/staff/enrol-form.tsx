import { CompleteEnrolmentDocument, type CompleteEnrolmentInput } from '@jikimi/client/staff'
import { useState } from 'react'
import { send } from '../../data/send.js'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { CodeField } from '../../ui/form/code-field.js'
import { Form } from '../../ui/form/form.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Step } from '../../ui/step.js'
import { useWords } from '../../words/use-words.js'
import { AuthenticatorSecret, type NewSecret } from './authenticator-secret.js'
import { invitation } from './invitation.js'
import { NewPasswordFields } from './new-password-fields.js'

type EnrolFormProps = { token: string; enrolment: NewSecret; onDone: (codes: readonly string[]) => void }

/** Secret, password, code: the three things that open an account. */
export const EnrolForm = ({ token, enrolment, onDone }: EnrolFormProps) => {
  const say = useWords()
  const opening = useAct(completeEnrolment)
  const [chosen, setChosen] = useState({ password: '', repeat: '' })
  const [code, setCode] = useState('')
  const open = async () => {
    const { password, repeat } = chosen
    // an empty repetition is marked as different, too
    if (password !== repeat) return setChosen({ password, repeat: repeat || ' ' })
    const recovery = await opening.run({ token, password, code })
    if (!recovery) return
    invitation.forget()
    onDone(recovery.codes)
  }

  return (
    <Form label={say('enrol.title')} onSend={() => void open()}>
      <p>{say('enrol.account', { name: enrolment.signInName })}</p>
      <Step title={say('enrol.secretTitle')} help={say('enrol.secretHelp')} />
      <AuthenticatorSecret {...enrolment} />
      <Step title={say('enrol.passwordTitle')} help={say('enrol.passwordHelp')} />
      <NewPasswordFields label={say('enrol.password')} value={chosen} onChange={setChosen} />
      <Step title={say('enrol.codeTitle')} />
      <CodeField label={say('enrol.code')} value={code} onChange={setCode} />
      <RefusalNotice refused={opening.refused} />
      <ActButton submits tone="main" isBusy={opening.isBusy}>
        {say('enrol.act')}
      </ActButton>
    </Form>
  )
}

const completeEnrolment = async (input: CompleteEnrolmentInput) =>
  (await send(CompleteEnrolmentDocument, { input })).completeEnrolment
