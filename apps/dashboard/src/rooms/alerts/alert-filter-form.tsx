import type { AlertRule, AlertState } from '@jikimi/client/staff'
import { useState } from 'react'
import { usePermission } from '../../data/use-permission.js'
import { ActButton } from '../../ui/act-button.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Form } from '../../ui/form/form.js'
import { Grid } from '../../ui/form/grid.js'
import { TextField } from '../../ui/form/text-field.js'
import { Line } from '../../ui/line.js'
import { Panel } from '../../ui/panel.js'
import { Spaced } from '../../ui/spaced.js'
import { alerts } from '../../words/en/alerts.js'
import { useWords } from '../../words/use-words.js'
import { AnyAccountField } from '../access-log/any-account-field.js'
import { type AlertFilter, alertFilterOf, OPEN } from './alert-filter.js'

type AlertFilterFormProps = { filter: AlertFilter; onApply: (filter: AlertFilter) => void }

/** What alerts can be narrowed by. Nothing is asked for until it is applied: each answer is recorded. */
export const AlertFilterForm = ({ filter, onApply }: AlertFilterFormProps) => {
  const say = useWords()
  const mayListAccounts = usePermission('account:list')
  const [draft, setDraft] = useState(filter)
  const set = (name: keyof AlertFilter) => (value: string) => setDraft((was) => ({ ...was, [name]: value }))
  const choice = (name: keyof AlertFilter) => ({ value: draft[name], onChange: set(name) })
  return (
    <Spaced>
      <Panel title={say('list.filters')}>
        <Form label={say('list.filters')} onSend={() => onApply(draft)} isWide>
          <Grid>
            <ChoiceField
              label={say('alert.state')}
              none={say('list.all')}
              choices={[
                { value: OPEN, text: say('alert.open') },
                ...STATES.map((state) => ({ value: state, text: say(`alertState.${state}`) })),
              ]}
              {...choice('state')}
            />
            <ChoiceField
              label={say('alert.rule')}
              none={say('alert.anyRule')}
              choices={RULES.map((rule) => ({ value: rule, text: say(`alertRule.${rule}`) }))}
              {...choice('rule')}
            />
            {mayListAccounts && <AnyAccountField {...choice('accountId')} />}
            <TextField type="date" label={say('days.from')} {...choice('from')} />
            <TextField type="date" label={say('days.until')} {...choice('until')} />
          </Grid>
          <Line>
            <ActButton submits tone="main">
              {say('alert.apply')}
            </ActButton>
            <ActButton onAct={() => onApply(alertFilterOf(''))}>{say('alert.reset')}</ActButton>
          </Line>
        </Form>
      </Panel>
    </Spaced>
  )
}

const STATES = Object.keys(alerts.alertState) as AlertState[]
const RULES = Object.keys(alerts.alertRule) as AlertRule[]
