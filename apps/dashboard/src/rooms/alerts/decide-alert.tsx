import type { Dismissal } from '@jikimi/client/staff'
import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { usePermission } from '../../data/use-permission.js'
import { ActButton } from '../../ui/act-button.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Form } from '../../ui/form/form.js'
import { OneOf } from '../../ui/form/one-of.js'
import { TextField } from '../../ui/form/text-field.js'
import { Panel } from '../../ui/panel.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Spaced } from '../../ui/spaced.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { alerts } from '../../words/en/alerts.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { alertVerbs } from './alert-verbs.js'
import { ExplanationDays } from './explanation-days.js'
import type { AlertProps, OpenAlert } from './open-alert.js'

/** What an officer does about an alert: ask or dismiss when it is new, sign off or reject when it is explained. */
export const DecideAlert = ({ value, onChange, onReload }: AlertProps) => {
  const say = useWords()
  const when = useWhen()
  const notify = useNotify()
  const mayDecide = usePermission('explanation:ask')
  const [chosen, choose] = useState<Decision>()
  const [text, setText] = useState('')
  const [dismissal, setDismissal] = useState<Dismissal>('ORDINARY_WORK')
  const acting = useAct((how: Decision, alert: OpenAlert) => {
    const input = { alertId: alert.id, text: text.trim(), version: alert.version }
    return how === 'dismiss' ? alertVerbs.dismiss({ ...input, dismissal }) : alertVerbs[how](input)
  })
  const choices = DECISIONS[value.state]
  const [first] = choices ?? []
  if (!mayDecide || !choices || !first) return null
  // what was chosen for an earlier state is no choice any more
  const how = chosen && choices.includes(chosen) ? chosen : first
  const decide = async () => {
    const decided = await acting.run(how, value)
    if (!decided) return
    setText('')
    notify(say(`alert.${how}Done`, { day: decided.dueOn ? when(decided.dueOn) : '' }), { type: 'success' })
    onChange(decided)
  }
  const reload = () => {
    acting.clear()
    onReload()
  }
  return (
    <Panel title={say('alert.decide')}>
      <UnsavedWork isUnsaved={text !== ''} />
      <Spaced>
        <OneOf
          label={say('alert.how')}
          value={how}
          choices={choices.map((choice) => ({ value: choice, text: say(`alert.${choice}`) }))}
          onChange={(next) => (acting.clear(), choose(next))}
        />
      </Spaced>
      <Form label={say(`alert.${how}`)} onSend={() => void decide()}>
        {how === 'dismiss' && (
          <ChoiceField
            label={say('alert.dismissWhy')}
            choices={DISMISSALS.map((one) => ({ value: one, text: say(`dismissal.${one}`) }))}
            value={dismissal}
            onChange={(next) => setDismissal(next as Dismissal)}
          />
        )}
        <TextField
          label={say(`alert.${how}Text`)}
          help={say(`alert.${how}Help`)}
          lines={4}
          maxLength={2000}
          required
          value={text}
          onChange={setText}
        />
        {(how === 'ask' || how === 'reject') && <ExplanationDays />}
        <RefusalNotice refused={acting.refused} onReload={reload} />
        <ActButton submits tone="main" isBusy={acting.isBusy}>
          {say(`alert.${how}`)}
        </ActButton>
      </Form>
    </Panel>
  )
}

type Decision = 'ask' | 'dismiss' | 'signOff' | 'reject'

const DECISIONS: Partial<Record<OpenAlert['state'], readonly Decision[]>> = {
  RAISED: ['ask', 'dismiss'],
  ANSWERED: ['signOff', 'reject'],
}
const DISMISSALS = Object.keys(alerts.dismissal) as Dismissal[]
