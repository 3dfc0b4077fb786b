import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Form } from '../../ui/form/form.js'
import { Grid } from '../../ui/form/grid.js'
import { TextField } from '../../ui/form/text-field.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TwoColumns } from '../../ui/two-columns.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { TemplateBody } from './template-body.js'
import { TemplatePreview } from './template-preview.js'
import { type ManagedTemplate, templateVerbs } from './template-verbs.js'
import { VariableList } from './variable-list.js'

type TemplateFormProps = { template?: ManagedTemplate; onSaved: () => void; onReload?: () => void }

/** A template in both languages, side by side. */
export const TemplateForm = ({ template, onSaved, onReload }: TemplateFormProps) => {
  const say = useWords()
  const notify = useNotify()
  const { purposeChoices } = usePolicyWords()
  const saving = useAct(templateVerbs.save)
  const [typed, setTyped] = useState(() => typedOf(template))
  const [isUnsaved, setUnsaved] = useState(false)
  const put = (part: Partial<typeof typed>) => {
    setTyped((was) => ({ ...was, ...part }))
    setUnsaved(true)
  }
  const save = async () => {
    const { code, purpose, titleKo, titleEn, bodyKo, bodyEn } = typed
    const same = template && { id: template.id, version: template.version }
    const input = { ...same, code, titleKo, titleEn, bodyKo, bodyEn, ...(purpose && { purpose }) }
    if (!(await saving.run(input))) return
    setUnsaved(false)
    notify(say('template.saved'), { type: 'success' })
    onSaved()
  }
  const title = template ? say('template.plainTitle') : say('template.newTitle')
  return (
    <Form label={title} onSend={() => void save()} isWide>
      <UnsavedWork isUnsaved={isUnsaved && !saving.isBusy} />
      <Grid>
        {!template && (
          <TextField
            label={say('template.code')}
            help={say('template.codeHelp')}
            required
            value={typed.code}
            onChange={(code) => put({ code: code.toUpperCase() })}
          />
        )}
        <ChoiceField
          label={say('template.purpose')}
          none={say('template.everyPurpose')}
          value={typed.purpose}
          choices={purposeChoices}
          onChange={(purpose) => put({ purpose })}
        />
      </Grid>
      <TwoColumns>
        <div>
          <TextField
            label={say('template.nameKo')}
            required
            lang="ko"
            value={typed.titleKo}
            onChange={(titleKo) => put({ titleKo })}
          />
          <TemplateBody tag="ko" value={typed.bodyKo} onChange={(bodyKo) => put({ bodyKo })} />
        </div>
        <div>
          <TextField
            label={say('template.nameEn')}
            required
            lang="en"
            value={typed.titleEn}
            onChange={(titleEn) => put({ titleEn })}
          />
          <TemplateBody tag="en" value={typed.bodyEn} onChange={(bodyEn) => put({ bodyEn })} />
        </div>
      </TwoColumns>
      <VariableList />
      <RefusalNotice refused={saving.refused} onReload={onReload} />
      <TemplatePreview bodyKo={typed.bodyKo} bodyEn={typed.bodyEn} />
      <ActButton submits tone="main" isBusy={saving.isBusy}>
        {say('template.save')}
      </ActButton>
    </Form>
  )
}

const typedOf = (template: ManagedTemplate | undefined) => ({
  code: template?.code ?? '',
  purpose: template?.purpose ?? '',
  titleKo: template?.title.ko ?? '',
  titleEn: template?.title.en ?? '',
  bodyKo: template?.body.ko ?? '',
  bodyEn: template?.body.en ?? '',
})
