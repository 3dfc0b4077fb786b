import { useNotify } from 'react-admin'
import { useState } from 'react'
import { SHAPES } from '../../data/shapes.js'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import type { RequestProps } from './open-request.js'
import { requestVerbs } from './request-verbs.js'

/** Adds a collection that the contacts did not find: recorded, and restricted where the right restricts. */
export const AddTarget = ({ value, onChange, onReload }: RequestProps) => {
  const say = useWords()
  const notify = useNotify()
  const adding = useAct(requestVerbs.addTarget)
  const [caseNumber, setCaseNumber] = useState('')
  const isNumber = caseNumber === '' || SHAPES.caseNumber.test(caseNumber)
  const add = async () => {
    if (!isNumber || caseNumber === '') return
    const changed = await adding.run({ id: value.id, version: value.version, caseNumber })
    if (!changed) return
    setCaseNumber('')
    notify(say('rightsRequest.addTargetDone'), { type: 'success' })
    onChange(changed)
  }
  return (
    <>
      <Form inline label={say('rightsRequest.addTarget')} onSend={() => void add()}>
        <TextField
          label={say('rightsRequest.addTargetNumber')}
          help={say('rightsRequest.addTargetHelp')}
          value={caseNumber}
          error={isNumber ? undefined : say('retentionItems.notNumber')}
          onChange={(typed) => setCaseNumber(typed.trim().toUpperCase())}
        />
        <ActButton submits isBusy={adding.isBusy}>
          {say('rightsRequest.addTarget')}
        </ActButton>
      </Form>
      <RefusalNotice refused={adding.refused} onReload={onReload} />
    </>
  )
}
