import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { useLoaded } from '../../data/use-loaded.js'
import { ActButton } from '../../ui/act-button.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Panel } from '../../ui/panel.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'
import { accountVerbs } from './account-verbs.js'
import type { OneAccount } from './one-account.js'

type Draft = { displayName?: string; departmentId?: string }

/** Name and department. What somebody entered stays when the account has changed meanwhile. */
export const ChangeAccount = ({ account, onChange, onReload }: OneAccount) => {
  const say = useWords()
  const notify = useNotify()
  const { tag } = useLanguage()
  const changing = useAct(accountVerbs.change)
  const departments = useLoaded(accountVerbs.departments, 'departments')
  const [draft, setDraft] = useState<Draft>({})
  const { displayName = account.displayName, departmentId = account.department.id } = draft
  const isUnsaved = displayName !== account.displayName || departmentId !== account.department.id
  const change = async () => {
    const input = { accountId: account.id, displayName: displayName.trim(), departmentId, version: account.version }
    const changed = await changing.run(input)
    if (!changed) return
    setDraft({})
    notify(say('accountPage.changed'), { type: 'success' })
    onChange(changed)
  }
  return (
    <Panel title={say('accountPage.change')}>
      <UnsavedWork isUnsaved={isUnsaved} />
      <RefusalNotice refused={departments.refused} onReload={departments.reload} />
      <Form label={say('accountPage.change')} onSend={() => void change()}>
        <TextField
          label={say('account.name')}
          value={displayName}
          onChange={(displayName) => setDraft((was) => ({ ...was, displayName }))}
        />
        <ChoiceField
          label={say('account.department')}
          value={departmentId}
          choices={(departments.value ?? [account.department]).map(({ id, nameKo, nameEn }) => ({
            value: id,
            text: tag === 'ko' ? nameKo : nameEn,
          }))}
          onChange={(departmentId) => setDraft((was) => ({ ...was, departmentId }))}
        />
        <RefusalNotice refused={changing.refused} onReload={onReload} />
        <ActButton submits isBusy={changing.isBusy}>
          {say('accountPage.changeAct')}
        </ActButton>
      </Form>
    </Panel>
  )
}
