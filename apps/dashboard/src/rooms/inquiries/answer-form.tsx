import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { useLoaded } from '../../data/use-loaded.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { AnswerHints } from './answer-hints.js'
import { caseVerbs } from './case-verbs.js'
import { DraftLine } from './draft-line.js'
import { draftVerbs } from './draft-verbs.js'
import { freshKey } from './fresh-key.js'
import type { CaseProps } from './open-case.js'
import { TemplateField } from './template-field.js'
import { useDraft, type Written } from './use-draft.js'

/** Writes and sends an answer. The server knows where to: nothing has to be revealed for it. */
export const AnswerForm = ({ value, onChange, onReload }: CaseProps) => {
  const say = useWords()
  const when = useWhen()
  const notify = useNotify()
  const sending = useAct(caseVerbs.answer)
  const [written, setWritten] = useState<Written>(NOTHING)
  const [restored, setRestored] = useState<{ body: string }>()
  const [templateBody, setTemplateBody] = useState<string>()
  // one key a text: the same text sent twice, by a double click or after a lost answer, is one answer
  const [key, setKey] = useState(freshKey)
  const draft = useDraft(value.id, written, sending.isBusy)
  const earlier = useLoaded((signal) => draftVerbs.load(value.id, signal), value.id)
  const { body, template } = written
  const write = (next: Written) => {
    setWritten(next)
    setKey(freshKey())
  }
  // whoever began to type before it came back keeps what they typed
  if (earlier.value && earlier.value !== restored) {
    setRestored(earlier.value)
    if (body === '') {
      write({ body: earlier.value.body, template: earlier.value.template ?? undefined })
      draft.take(earlier.value.body, earlier.value.savedAt)
    }
  }
  const empty = () => {
    write(NOTHING)
    setTemplateBody(undefined)
    draft.take('', undefined)
  }
  const send = async () => {
    await draft.settled()
    const { id: caseId, version } = value
    const answered = await sending.run({ caseId, version, body, idempotencyKey: key, ...(template && { template }) })
    if (!answered) return
    empty()
    notify(say('answer.sent'), { type: 'success' })
    onChange(answered)
  }

  return (
    <Panel title={say('answer.title')}>
      <UnsavedWork isUnsaved={draft.isUnsaved} />
      <RefusalNotice refused={earlier.refused} onReload={earlier.reload} />
      {earlier.value && body === earlier.value.body && (
        <Notice tone="info">{say('draft.restored', { at: when(earlier.value.savedAt, 'minute') })}</Notice>
      )}
      <Form label={say('answer.title')} onSend={() => void send()} isWide>
        <TemplateField
          caseId={value.id}
          chosen={template}
          isTyped={body !== '' && body !== templateBody}
          onChoose={(chosen) => {
            setTemplateBody(chosen?.body)
            write({ body: chosen?.body ?? '', template: chosen?.code })
          }}
        />
        <TextField
          label={say('answer.body')}
          help={say('answer.bodyHelp', { language: say(`locale.${value.locale}`) })}
          lang={value.locale === 'KO' ? 'ko' : 'en'}
          lines={8}
          value={body}
          onChange={(typed) => write({ body: typed, template })}
        />
        <AnswerHints body={body} />
        <DraftLine caseId={value.id} draft={draft} isEmpty={body === ''} onDiscarded={empty} />
        <RefusalNotice refused={sending.refused} onReload={onReload} />
        <ActButton submits tone="main" isBusy={sending.isBusy}>
          {say('answer.send')}
        </ActButton>
      </Form>
    </Panel>
  )
}

const NOTHING: Written = { body: '', template: undefined }
