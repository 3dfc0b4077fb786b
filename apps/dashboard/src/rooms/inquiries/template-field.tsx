import type { AnswerTemplatesQuery } from '@jikimi/client/staff'
import { useState } from 'react'
import { useLoaded } from '../../data/use-loaded.js'
import { Ask } from '../../ui/ask.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { caseVerbs } from './case-verbs.js'

/** A ready text in the visitor's language. */
export type AnswerTemplate = AnswerTemplatesQuery['answerTemplates'][number]

type TemplateFieldProps = {
  caseId: string
  /** The code of the chosen one. */
  chosen: string | undefined
  /** Something was typed that a template would replace. */
  isTyped: boolean
  onChoose: (template: AnswerTemplate | undefined) => void
}

/** The templates that the server offers for this case; asks before typed text is replaced. */
export const TemplateField = ({ caseId, chosen, isTyped, onChoose }: TemplateFieldProps) => {
  const say = useWords()
  const { value = [], refused, reload } = useLoaded((signal) => caseVerbs.templates(caseId, signal), caseId)
  const [asked, setAsked] = useState<string>()
  const choose = (code: string) => {
    setAsked(undefined)
    onChoose(value.find((template) => template.code === code))
  }
  return (
    <>
      <RefusalNotice refused={refused} onReload={reload} />
      <ChoiceField
        label={say('answer.template')}
        none={say('answer.noTemplate')}
        value={chosen ?? ''}
        choices={value.map(({ code, title }) => ({ value: code, text: title }))}
        onChange={(code) => (isTyped ? setAsked(code) : choose(code))}
      />
      <Ask
        isOpen={asked !== undefined}
        title={say('answer.replace')}
        act={say('action.confirm')}
        onAct={() => choose(asked ?? '')}
        onCancel={() => setAsked(undefined)}
      >
        {say('answer.replaceText')}
      </Ask>
    </>
  )
}
