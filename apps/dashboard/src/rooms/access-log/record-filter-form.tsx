import type { Outcome, RevealReason } from '@jikimi/client/staff'
import { useState } from 'react'
import { ActButton } from '../../ui/act-button.js'
import { type Choice, ChoiceField } from '../../ui/form/choice-field.js'
import { Form } from '../../ui/form/form.js'
import { Grid } from '../../ui/form/grid.js'
import { Switch } from '../../ui/form/switch.js'
import { TextField } from '../../ui/form/text-field.js'
import { Line } from '../../ui/line.js'
import { vocabulary } from '../../words/en/vocabulary.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { FILTER_NAMES, fits, type FilterName, NO_FILTER, type RecordFilter } from './record-filter.js'
import { useActChoices } from './use-act-choices.js'
import { useDutyChoices } from './use-duty-choices.js'

type RecordFilterFormProps = {
  filter: RecordFilter
  accounts: readonly Choice[]
  departments: readonly Choice[]
  onApply: (filter: RecordFilter) => void
}

/** Everything that records can be narrowed by. Nothing is asked for until it is applied: each answer is recorded. */
export const RecordFilterForm = ({ filter, accounts, departments, onApply }: RecordFilterFormProps) => {
  const say = useWords()
  const acts = useActChoices()
  const duties = useDutyChoices()
  const { purposeChoices } = usePolicyWords()
  const [draft, setDraft] = useState(filter)
  const [isTried, setTried] = useState(false)
  const set = (name: FilterName) => (value: string) => setDraft((was) => ({ ...was, [name]: value.trim() }))
  const choice = (name: FilterName) => ({ value: draft[name], onChange: set(name) })
  const typed = (name: FilterName, error: string) => ({
    ...choice(name),
    error: isTried && !fits(name, draft[name]) ? error : undefined,
  })
  const apply = () => {
    setTried(true)
    if (FILTER_NAMES.every((name) => fits(name, draft[name]))) onApply(draft)
  }
  return (
    <Form label={say('list.filters')} onSend={apply} isWide>
      <Grid>
        <ChoiceField
          label={say('record.account')}
          none={say('record.anyAccount')}
          choices={accounts}
          {...choice('accountId')}
        />
        <ChoiceField
          label={say('record.department')}
          none={say('record.anyDepartment')}
          choices={departments}
          {...choice('departmentId')}
        />
        <ChoiceField label={say('record.act')} none={say('record.anyAct')} choices={acts} {...choice('act')} />
        <ChoiceField
          label={say('record.outcome')}
          none={say('record.anyOutcome')}
          choices={OUTCOMES.map((outcome) => ({ value: outcome, text: say(`outcome.${outcome}`) }))}
          {...choice('outcome')}
        />
        <ChoiceField
          label={say('record.purpose')}
          none={say('record.anyPurpose')}
          choices={purposeChoices}
          {...choice('purpose')}
        />
        <ChoiceField label={say('record.duty')} none={say('record.anyDuty')} choices={duties} {...choice('duty')} />
        <ChoiceField
          label={say('record.reason')}
          none={say('record.anyReason')}
          choices={REASONS.map((reason) => ({ value: reason, text: say(`revealReason.${reason}`) }))}
          {...choice('reason')}
        />
        <TextField
          label={say('record.case')}
          {...typed('caseNumber', say('record.notCase'))}
          onChange={(value) => set('caseNumber')(value.toUpperCase())}
        />
        <TextField label={say('record.pseudonym')} {...typed('collection', say('record.notId'))} />
        <TextField label={say('record.request')} {...typed('requestId', say('record.notId'))} />
        <TextField
          label={say('record.origin')}
          help={say('record.addressHelp')}
          {...typed('origin', say('record.notAddress'))}
        />
        <TextField type="date" label={say('days.from')} {...choice('from')} />
        <TextField type="date" label={say('days.until')} {...choice('until')} />
      </Grid>
      <Switch
        label={say('record.onlyCollegial')}
        isOn={draft.isCollegial === 'true'}
        onChange={(isOn) => set('isCollegial')(isOn ? 'true' : '')}
      />
      <Line>
        <ActButton submits tone="main">
          {say('record.apply')}
        </ActButton>
        <ActButton onAct={() => onApply(NO_FILTER)}>{say('record.reset')}</ActButton>
      </Line>
    </Form>
  )
}

const OUTCOMES = Object.keys(vocabulary.outcome) as Outcome[]
const REASONS = Object.keys(vocabulary.revealReason) as RevealReason[]
