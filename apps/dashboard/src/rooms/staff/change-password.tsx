import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { NewPasswordFields } from './new-password-fields.js'
import { securityVerbs } from './security-verbs.js'

const BLANK = { password: '', repeat: '' }

/** A new password. The present one is asked for by the fresh sign-in. */
export const ChangePassword = ({ onDone }: { onDone: () => void }) => {
  const say = useWords()
  const notify = useNotify()
  const changing = useAct(securityVerbs.changePassword)
  const [draft, setDraft] = useState(BLANK)
  const change = async () => {
    const { password, repeat } = draft
    // an empty repetition is marked as different, too
    if (password !== repeat) return setDraft({ password, repeat: repeat || ' ' })
    if (!(await changing.run(password))) return
    setDraft(BLANK)
    notify(say('password.done'), { type: 'success' })
    onDone()
  }
  return (
    <Panel title={say('password.title')}>
      <Quiet>
        {say('enrol.passwordHelp')} {say('password.help')}
      </Quiet>
      <Form label={say('password.title')} onSend={() => void change()}>
        <NewPasswordFields label={say('password.new')} value={draft} onChange={setDraft} />
        <RefusalNotice refused={changing.refused} />
        <ActButton submits isBusy={changing.isBusy}>
          {say('password.act')}
        </ActButton>
      </Form>
    </Panel>
  )
}
