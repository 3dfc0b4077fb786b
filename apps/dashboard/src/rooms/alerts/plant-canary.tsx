import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { canaryVerbs } from './canary-verbs.js'

/** Makes a canary of an inquiry that was sent in for this, with invented data. */
export const PlantCanary = ({ onPlanted }: { onPlanted: () => void }) => {
  const say = useWords()
  const notify = useNotify()
  const planting = useAct(canaryVerbs.plant)
  const [caseNumber, setCaseNumber] = useState('')
  const plant = async () => {
    if (!(await planting.run({ caseNumber: caseNumber.trim() }))) return
    setCaseNumber('')
    notify(say('canary.planted'), { type: 'success' })
    onPlanted()
  }
  return (
    <Panel title={say('canary.plantTitle')}>
      <Quiet>{say('canary.plantHelp')}</Quiet>
      <Form label={say('canary.plantTitle')} onSend={() => void plant()}>
        <TextField
          label={say('canary.caseNumber')}
          maxLength={40}
          required
          value={caseNumber}
          onChange={setCaseNumber}
        />
        <RefusalNotice refused={planting.refused} onReload={onPlanted} />
        <ActButton submits tone="main" isBusy={planting.isBusy}>
          {say('canary.plant')}
        </ActButton>
      </Form>
    </Panel>
  )
}
