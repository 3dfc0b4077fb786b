import type { CaseState } from '@jikimi/client/staff'
import { useState } from 'react'
import { ActButton } from '../../ui/act-button.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Form } from '../../ui/form/form.js'
import { Grid } from '../../ui/form/grid.js'
import { TextField } from '../../ui/form/text-field.js'
import { Line } from '../../ui/line.js'
import { Panel } from '../../ui/panel.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Spaced } from '../../ui/spaced.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { type RegisterFilter, registerFilterOf } from './register-filter.js'

type RegisterFilterFormProps = { filter: RegisterFilter; onApply: (filter: RegisterFilter) => void }

/** What the register can be narrowed by. Nothing is asked for until it is applied: each answer is recorded. */
export const RegisterFilterForm = ({ filter, onApply }: RegisterFilterFormProps) => {
  const say = useWords()
  const { purposeChoices } = usePolicyWords()
  const [draft, setDraft] = useState(filter)
  const part = (name: keyof RegisterFilter) => ({
    value: draft[name],
    onChange: (value: string) => setDraft((was) => ({ ...was, [name]: value })),
  })
  return (
    <ScreenOnly>
      <Spaced>
        <Panel title={say('list.filters')}>
          <Form label={say('list.filters')} onSend={() => onApply(draft)} isWide>
            <Grid>
              <ChoiceField
                label={say('register.purpose')}
                none={say('list.all')}
                choices={purposeChoices}
                {...part('purpose')}
              />
              <ChoiceField
                label={say('register.state')}
                none={say('list.all')}
                choices={STATES.map((state) => ({ value: state, text: say(`caseState.${state}`) }))}
                {...part('state')}
              />
              <TextField type="date" label={say('register.receivedFrom')} {...part('receivedFrom')} />
              <TextField type="date" label={say('register.receivedUntil')} {...part('receivedUntil')} />
              <TextField type="date" label={say('register.dueUntil')} {...part('dueUntil')} />
            </Grid>
            <Line>
              <ActButton submits tone="main">
                {say('register.apply')}
              </ActButton>
              <ActButton onAct={() => onApply(registerFilterOf(''))}>{say('register.reset')}</ActButton>
            </Line>
          </Form>
        </Panel>
      </Spaced>
    </ScreenOnly>
  )
}

const STATES: readonly CaseState[] = ['RECEIVED', 'TAKEN', 'ANSWERED', 'CLOSED']
