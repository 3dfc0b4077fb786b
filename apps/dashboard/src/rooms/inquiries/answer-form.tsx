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
import { caseVerbs } from './case-verbs.js'
import { freshKey } from './fresh-key.js'
import type { CaseProps } from './open-case.js'
import { type AnswerTemplate, TemplateField } from './template-field.js'

/** Writes and sends an answer. The server knows where to: nothing has to be revealed for it. */
export const AnswerForm = ({ value, onChange, onReload }: CaseProps) => {
  const say = useWords()
  const notify = useNotify()
  const sending = useAct(caseVerbs.answer)
  const [body, setBody] = useState('')
  const [template, setTemplate] = useState<AnswerTemplate>()
  // one key a text: the same text sent twice, by a double click or after a lost answer, is one answer
  const [key, setKey] = useState(freshKey)
  const write = (text: string) => {
    setBody(text)
    setKey(freshKey())
  }
  const send = async () => {
    const { id: caseId, version } = value
    const input = { caseId, version, body, idempotencyKey: key, ...(template && { template: template.code }) }
    const answered = await sending.run(input)
    if (!answered) return
    write('')
    setTemplate(undefined)
    notify(say('answer.sent'), { type: 'success' })
    onChange(answered)
  }

  return (
    <Panel title={say('answer.title')}>
      <UnsavedWork isUnsaved={body !== '' && body !== template?.body} />
      <Form label={say('answer.title')} onSend={() => void send()} isWide>
        <TemplateField
          caseId={value.id}
          chosen={template}
          isTyped={body !== '' && body !== template?.body}
          onChoose={(chosen) => {
            setTemplate(chosen)
            write(chosen?.body ?? '')
          }}
        />
        <TextField
          label={say('answer.body')}
          help={say('answer.bodyHelp', { language: say(`locale.${value.locale}`) })}
          lang={value.locale === 'KO' ? 'ko' : 'en'}
          lines={8}
          value={body}
          onChange={write}
        />
        <RefusalNotice refused={sending.refused} onReload={onReload} />
        <ActButton submits tone="main" isBusy={sending.isBusy}>
          {say('answer.send')}
        </ActButton>
      </Form>
    </Panel>
  )
}
