import {
  type BeginEnrolmentMutation,
  CompleteEnrolmentDocument,
  type CompleteEnrolmentInput,
} from '@jikimi/client/staff'
import { useState } from 'react'
import { send } from '../../data/send.js'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { CopyField } from '../../ui/copy-field.js'
import { CodeField } from '../../ui/form/code-field.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { QrPicture } from '../../ui/qr-picture.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Step } from '../../ui/step.js'
import { useWords } from '../../words/use-words.js'
import { invitation } from './invitation.js'

type EnrolFormProps = { token: string; enrolment: BeginEnrolmentMutation['beginEnrolment']; onDone: () => void }

/** Secret, password, code: the three things that open an account. */
export const EnrolForm = ({ token, enrolment, onDone }: EnrolFormProps) => {
  const say = useWords()
  const opening = useAct(completeEnrolment)
  const [password, setPassword] = useState('')
  const [repeat, setRepeat] = useState('')
  const [code, setCode] = useState('')
  const isDifferent = repeat !== '' && repeat !== password
  const open = async () => {
    if (password !== repeat) return setRepeat(repeat || ' ')
    if (await opening.run({ token, password, code })) {
      invitation.forget()
      onDone()
    }
  }

  return (
    <Form label={say('enrol.title')} onSend={() => void open()}>
      <p>{say('enrol.account', { name: enrolment.signInName })}</p>
      <Step title={say('enrol.secretTitle')} help={say('enrol.secretHelp')} />
      <QrPicture text={enrolment.otpauthUri} label={say('enrol.qr')} />
      <CopyField label={say('enrol.secret')} value={enrolment.secret} />
      <Step title={say('enrol.passwordTitle')} help={say('enrol.passwordHelp')} />
      <TextField
        label={say('enrol.password')}
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={setPassword}
      />
      <TextField
        label={say('enrol.repeat')}
        type="password"
        autoComplete="new-password"
        value={repeat}
        onChange={setRepeat}
        error={isDifferent ? say('enrol.differs') : undefined}
      />
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
