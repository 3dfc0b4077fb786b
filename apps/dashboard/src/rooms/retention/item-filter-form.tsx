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
import type { Filter } from '../../data/address-filter.js'
import { SHAPES } from '../../data/shapes.js'
import { inquiries } from '../../words/en/inquiries.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'

type ItemFilter = Filter<'purpose' | 'state' | 'dueFrom' | 'dueUntil' | 'caseNumber'>
type ItemFilterFormProps = { filter: ItemFilter; onApply: (filter: Partial<ItemFilter>) => void }

/** What the list is narrowed by. Nothing is asked for until it is applied: each answer is recorded. */
export const ItemFilterForm = ({ filter, onApply }: ItemFilterFormProps) => {
  const say = useWords()
  const { keptChoices } = usePolicyWords()
  const [draft, setDraft] = useState(filter)
  const part = (name: keyof ItemFilter) => ({
    value: draft[name],
    onChange: (value: string) => setDraft((was) => ({ ...was, [name]: value })),
  })
  const isNumber = draft.caseNumber === '' || SHAPES.caseNumber.test(draft.caseNumber)
  return (
    <ScreenOnly>
      <Spaced>
        <Panel title={say('list.filters')}>
          <Form label={say('list.filters')} onSend={() => isNumber && onApply(draft)} isWide>
            <Grid>
              <ChoiceField
                label={say('retentionItems.purpose')}
                none={say('list.all')}
                choices={keptChoices}
                {...part('purpose')}
              />
              <ChoiceField
                label={say('retentionItems.state')}
                none={say('list.all')}
                choices={STATES.map((state) => ({ value: state, text: say(`due.state.${state}`) }))}
                {...part('state')}
              />
              <TextField type="date" label={say('retentionItems.dueFrom')} {...part('dueFrom')} />
              <TextField type="date" label={say('retentionItems.dueUntil')} {...part('dueUntil')} />
              <TextField
                label={say('retentionItems.number')}
                {...part('caseNumber')}
                error={isNumber ? undefined : say('retentionItems.notNumber')}
                onChange={(value) => setDraft((was) => ({ ...was, caseNumber: value.trim().toUpperCase() }))}
              />
            </Grid>
            <Line>
              <ActButton submits tone="main">
                {say('retentionItems.apply')}
              </ActButton>
              <ActButton onAct={() => onApply({})}>{say('retentionItems.reset')}</ActButton>
            </Line>
          </Form>
        </Panel>
      </Spaced>
    </ScreenOnly>
  )
}

const STATES = Object.keys(inquiries.due.state) as (keyof typeof inquiries.due.state)[]
