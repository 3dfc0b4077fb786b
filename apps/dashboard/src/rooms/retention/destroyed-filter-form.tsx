import { useState } from 'react'
import type { Filter } from '../../data/address-filter.js'
import { SHAPES } from '../../data/shapes.js'
import { ActButton } from '../../ui/act-button.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Form } from '../../ui/form/form.js'
import { Grid } from '../../ui/form/grid.js'
import { TextField } from '../../ui/form/text-field.js'
import { Line } from '../../ui/line.js'
import { Panel } from '../../ui/panel.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Spaced } from '../../ui/spaced.js'
import { inquiries } from '../../words/en/inquiries.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'

type DestroyedFilter = Filter<'purpose' | 'ground' | 'from' | 'until' | 'caseNumber'>
type DestroyedFilterFormProps = { filter: DestroyedFilter; onApply: (filter: Partial<DestroyedFilter>) => void }

/** What the destruction register is narrowed by. */
export const DestroyedFilterForm = ({ filter, onApply }: DestroyedFilterFormProps) => {
  const say = useWords()
  const { keptChoices } = usePolicyWords()
  const [draft, setDraft] = useState(filter)
  const part = (name: keyof DestroyedFilter) => ({
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
                label={say('retentionItems.ground')}
                none={say('list.all')}
                choices={GROUNDS.map((ground) => ({ value: ground, text: say(`due.ground.${ground}`) }))}
                {...part('ground')}
              />
              <TextField type="date" label={say('destroyed.from')} {...part('from')} />
              <TextField type="date" label={say('destroyed.until')} {...part('until')} />
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

const GROUNDS = Object.keys(inquiries.due.ground) as (keyof typeof inquiries.due.ground)[]
