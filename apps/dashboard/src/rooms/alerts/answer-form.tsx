import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Panel } from '../../ui/panel.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useWords } from '../../words/use-words.js'
import { alertVerbs } from './alert-verbs.js'
import { type AlertProps, waitsForAnswer } from './open-alert.js'

/** One's own explanation. What was typed outlasts loading again. */
export const AnswerForm = ({ value, onChange, onReload }: AlertProps) => {
  const say = useWords()
  const notify = useNotify()
  const answering = useAct(alertVerbs.answer)
  const [text, setText] = useState('')
  if (!waitsForAnswer(value)) return null
  const answer = async () => {
    const answered = await answering.run({ alertId: value.id, text: text.trim(), version: value.version })
    if (!answered) return
    setText('')
    notify(say('explanation.done'), { type: 'success' })
    onChange(answered)
  }
  const reload = () => {
    answering.clear()
    onReload()
  }
  return (
    <Panel title={say('explanation.text')}>
      <UnsavedWork isUnsaved={text !== ''} />
      <Form label={say('explanation.text')} onSend={() => void answer()}>
        <TextField
          label={say('explanation.text')}
          help={say('explanation.textHelp')}
          lines={5}
          maxLength={2000}
          required
          value={text}
          onChange={setText}
        />
        <RefusalNotice refused={answering.refused} onReload={reload} />
        <ActButton submits tone="main" isBusy={answering.isBusy}>
          {say('explanation.act')}
        </ActButton>
      </Form>
    </Panel>
  )
}
