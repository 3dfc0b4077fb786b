import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Wide } from '../../ui/wide.js'
import { useWords } from '../../words/use-words.js'
import { caseVerbs } from './case-verbs.js'
import type { InboxCase } from './inbox-columns.js'

type FindByContactProps = { purpose: string; onFound: (cases: readonly InboxCase[]) => void }

/**
 * Exact look-up by e-mail or phone. What is typed goes out in a POST and lives in this field only: not in the address,
 * not in a store, not in a query cache; it is gone as soon as something is found or the page is left.
 */
export const FindByContact = ({ purpose, onFound }: FindByContactProps) => {
  const say = useWords()
  const finding = useAct(caseVerbs.find)
  const [contact, setContact] = useState('')
  const find = async () => {
    const typed = contact.trim()
    const found = await finding.run({ purpose, ...(typed.includes('@') ? { email: typed } : { phone: typed }) })
    if (!found) return
    setContact('')
    onFound(found)
  }
  return (
    <Wide>
      <Form inline label={say('action.find')} onSend={() => void find()}>
        <TextField label={say('inbox.findLabel')} help={say('inbox.findHelp')} value={contact} onChange={setContact} />
        <ActButton submits isBusy={finding.isBusy}>
          {say('action.find')}
        </ActButton>
      </Form>
      <RefusalNotice refused={finding.refused} />
    </Wide>
  )
}
