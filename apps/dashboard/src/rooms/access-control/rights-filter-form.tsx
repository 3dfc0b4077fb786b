import type { RightsChange } from '@jikimi/client/staff'
import { useState } from 'react'
import { usePermission } from '../../data/use-permission.js'
import { ActButton } from '../../ui/act-button.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Form } from '../../ui/form/form.js'
import { Grid } from '../../ui/form/grid.js'
import { TextField } from '../../ui/form/text-field.js'
import { Line } from '../../ui/line.js'
import { Panel } from '../../ui/panel.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Spaced } from '../../ui/spaced.js'
import { vocabulary } from '../../words/en/vocabulary.js'
import { useWords } from '../../words/use-words.js'
import { AnyAccountField } from '../access-log/any-account-field.js'
import { type RightsFilter, rightsFilterOf } from './rights-filter.js'

type RightsFilterFormProps = { filter: RightsFilter; onApply: (filter: RightsFilter) => void }

/** What the history can be narrowed by. Nothing is asked for until it is applied: each answer is recorded. */
export const RightsFilterForm = ({ filter, onApply }: RightsFilterFormProps) => {
  const say = useWords()
  const mayListAccounts = usePermission('account:list')
  const [draft, setDraft] = useState(filter)
  const set = (name: keyof RightsFilter) => (value: string) => setDraft((was) => ({ ...was, [name]: value }))
  const choice = (name: keyof RightsFilter) => ({ value: draft[name], onChange: set(name) })
  return (
    <ScreenOnly>
      <Spaced>
        <Panel title={say('list.filters')}>
          <Form label={say('list.filters')} onSend={() => onApply(draft)} isWide>
            <Grid>
              {mayListAccounts && <AnyAccountField {...choice('accountId')} />}
              <ChoiceField
                label={say('rights.change')}
                none={say('rights.anyChange')}
                choices={CHANGES.map((change) => ({ value: change, text: say(`rightsChange.${change}`) }))}
                {...choice('change')}
              />
              <TextField type="date" label={say('days.from')} {...choice('from')} />
              <TextField type="date" label={say('days.until')} {...choice('until')} />
            </Grid>
            <Line>
              <ActButton submits tone="main">
                {say('rights.apply')}
              </ActButton>
              <ActButton onAct={() => onApply(rightsFilterOf())}>{say('rights.reset')}</ActButton>
            </Line>
          </Form>
        </Panel>
      </Spaced>
    </ScreenOnly>
  )
}

const CHANGES = Object.keys(vocabulary.rightsChange) as RightsChange[]
