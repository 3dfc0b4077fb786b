import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { usePermission } from '../../data/use-permission.js'
import { useSession } from '../../data/use-session.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { Switch } from '../../ui/form/switch.js'
import { TextField } from '../../ui/form/text-field.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useWords } from '../../words/use-words.js'
import { inspectionVerbs } from './inspection-verbs.js'
import type { InspectionProps } from './open-inspection.js'

/** Says something about a pack; only an auditor makes it a finding. */
export const CommentForm = ({ value, onChange, onReload }: InspectionProps) => {
  const say = useWords()
  const notify = useNotify()
  const commenting = useAct(inspectionVerbs.comment)
  const mayComment = usePermission('inspection:comment')
  const isAuditor = useSession().viewer?.account.roles.includes('AUDITOR') ?? false
  const [text, setText] = useState('')
  const [isFinding, setFinding] = useState(false)
  if (!mayComment) return null
  const comment = async () => {
    const commented = await commenting.run({ id: value.id, text: text.trim(), isFinding })
    if (!commented) return
    setText('')
    setFinding(false)
    notify(say('inspection.commentDone'), { type: 'success' })
    onChange(commented)
  }
  const reload = () => {
    commenting.clear()
    onReload()
  }
  return (
    <ScreenOnly>
      <UnsavedWork isUnsaved={text !== ''} />
      <Form label={say('inspection.text')} onSend={() => void comment()}>
        <TextField
          label={say('inspection.text')}
          help={say('inspection.textHelp')}
          lines={3}
          maxLength={2000}
          required
          value={text}
          onChange={setText}
        />
        {isAuditor && (
          <div>
            <Switch label={say('inspection.isFinding')} isOn={isFinding} onChange={setFinding} />
          </div>
        )}
        <RefusalNotice refused={commenting.refused} onReload={reload} />
        <ActButton submits isBusy={commenting.isBusy}>
          {say('inspection.commentAct')}
        </ActButton>
      </Form>
    </ScreenOnly>
  )
}
