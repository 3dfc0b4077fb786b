import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import type { Found } from './found-collections.js'
import { registerVerbs } from './register-verbs.js'

/** Exact look-up by e-mail or phone. What is typed leaves in a POST and stands in no address; the field forgets it. */
export const FindByContact = ({ onFound }: { onFound: (found: Found) => void }) => {
  const say = useWords()
  const finding = useAct(registerVerbs.find)
  const [contact, setContact] = useState('')
  const find = async () => {
    const typed = contact.trim()
    const collections = await finding.run(typed.includes('@') ? { email: typed } : { phone: typed })
    if (!collections) return
    setContact('')
    onFound({ collections })
  }
  return (
    <Panel title={say('register.byContact')}>
      <Quiet>{say('register.byContactHelp')}</Quiet>
      <Form label={say('register.byContact')} onSend={() => void find()}>
        <TextField label={say('inbox.findLabel')} value={contact} onChange={setContact} required />
        <RefusalNotice refused={finding.refused} />
        <ActButton submits tone="main" isBusy={finding.isBusy}>
          {say('register.findAct')}
        </ActButton>
      </Form>
    </Panel>
  )
}
