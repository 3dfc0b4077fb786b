import type { Outcome } from '@jikimi/client/staff'
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
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { AnyAccountField } from './any-account-field.js'
import { NO_FILTER, type RecordFilter } from './record-filter.js'
import { useActChoices } from './use-act-choices.js'
import { useDutyChoices } from './use-duty-choices.js'

type RecordFilterFormProps = { filter: RecordFilter; onApply: (filter: RecordFilter) => void }

/** Everything that records can be narrowed by. Nothing is asked for until it is applied: each answer is recorded. */
export const RecordFilterForm = ({ filter, onApply }: RecordFilterFormProps) => {
  const say = useWords()
  const acts = useActChoices()
  const duties = useDutyChoices()
  const { purposeChoices } = usePolicyWords()
  const mayListAccounts = usePermission('account:list')
  const [draft, setDraft] = useState(filter)
  const set = (name: keyof RecordFilter) => (value: string) => setDraft({ ...draft, [name]: value })
  const choice = (name: keyof RecordFilter) => ({ value: draft[name], onChange: set(name) })

  return (
    <Spaced>
      <Panel title={say('list.filters')}>
        <Form label={say('list.filters')} onSend={() => onApply(draft)} isWide>
          <Grid>
            <ChoiceField label={say('record.act')} none={say('record.anyAct')} choices={acts} {...choice('act')} />
            <ChoiceField
              label={say('record.outcome')}
              none={say('record.anyOutcome')}
              choices={OUTCOMES.map((outcome) => ({ value: outcome, text: say(`outcome.${outcome}`) }))}
              {...choice('outcome')}
            />
            {mayListAccounts && <AnyAccountField {...choice('accountId')} />}
            <ChoiceField
              label={say('record.purpose')}
              none={say('record.anyPurpose')}
              choices={purposeChoices}
              {...choice('purpose')}
            />
            <ChoiceField label={say('record.duty')} none={say('record.anyDuty')} choices={duties} {...choice('duty')} />
            <TextField label={say('record.pseudonym')} {...choice('collection')} />
            <TextField type="date" label={say('days.from')} {...choice('from')} />
            <TextField type="date" label={say('days.until')} {...choice('until')} />
          </Grid>
          <Line>
            <ActButton submits tone="main">
              {say('record.apply')}
            </ActButton>
            <ActButton onAct={() => onApply(NO_FILTER)}>{say('record.reset')}</ActButton>
          </Line>
        </Form>
      </Panel>
    </Spaced>
  )
}

const OUTCOMES: readonly Outcome[] = ['DONE', 'REFUSED', 'FAULT']
