import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { Panel } from '../../ui/panel.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useWords } from '../../words/use-words.js'
import { type DesignationDraft, DesignationFields } from './designation-fields.js'
import { designationVerbs } from './designation-verbs.js'
import type { DesignationProps } from './open-designation.js'

/** Changes a proposal. Whoever is too late loads again, sees what somebody else wrote, and keeps what they typed. */
export const ChangeDesignation = ({ value, onChange, onReload }: DesignationProps) => {
  const say = useWords()
  const notify = useNotify()
  const changing = useAct(designationVerbs.change)
  const [typed, setTyped] = useState<Partial<DesignationDraft>>()
  const { id: designationId, version, from, until, authority } = value
  const draft = { purposes: [...value.purposes], from, until, authority, ...typed }
  const change = async () => {
    const changed = await changing.run({ designationId, version, ...draft })
    if (!changed) return
    setTyped(undefined)
    notify(say('designation.changeDone'), { type: 'success' })
    onChange(changed)
  }
  const reload = () => {
    changing.clear()
    onReload()
  }
  return (
    <Panel title={say('designation.change')}>
      <UnsavedWork isUnsaved={typed !== undefined} />
      <Form label={say('designation.change')} onSend={() => void change()}>
        <DesignationFields draft={draft} onChange={(part) => setTyped((was) => ({ ...was, ...part }))} />
        <RefusalNotice refused={changing.refused} onReload={reload} />
        <ActButton submits isBusy={changing.isBusy}>
          {say('designation.changeAct')}
        </ActButton>
      </Form>
    </Panel>
  )
}
