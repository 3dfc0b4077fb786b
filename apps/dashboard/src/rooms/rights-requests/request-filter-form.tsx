import { useState } from 'react'
import { ActButton } from '../../ui/act-button.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Form } from '../../ui/form/form.js'
import { Grid } from '../../ui/form/grid.js'
import { TextField } from '../../ui/form/text-field.js'
import { Line } from '../../ui/line.js'
import { Unfolded } from '../../ui/unfolded.js'
import { useWords } from '../../words/use-words.js'
import type { RequestFilter } from './request-filter.js'
import { CHANNELS, KINDS, STATES } from './request-words.js'

type RequestFilterFormProps = { filter: RequestFilter; onApply: (filter: Partial<RequestFilter>) => void }

/** What a view of the inbox is narrowed by. Names and contacts are not among it: they never stand in an address. */
export const RequestFilterForm = ({ filter, onApply }: RequestFilterFormProps) => {
  const say = useWords()
  const [draft, setDraft] = useState(filter)
  const part = (name: keyof RequestFilter) => ({
    value: draft[name],
    onChange: (value: string) => setDraft((was) => ({ ...was, [name]: value })),
  })
  return (
    <Unfolded name={say('list.filters')}>
      <Form label={say('list.filters')} onSend={() => onApply(draft)} isWide>
        <Grid>
          <ChoiceField
            label={say('rightsRequest.kind')}
            none={say('list.all')}
            choices={KINDS.map((value) => ({ value, text: say(`rightKind.${value}`) }))}
            {...part('kind')}
          />
          <ChoiceField
            label={say('rightsRequest.channel')}
            none={say('list.all')}
            choices={CHANNELS.map((value) => ({ value, text: say(`requestChannel.${value}`) }))}
            {...part('channel')}
          />
          <ChoiceField
            label={say('rightsRequest.state')}
            none={say('list.all')}
            choices={STATES.map((value) => ({ value, text: say(`rightsState.${value}`) }))}
            {...part('state')}
          />
          <TextField type="date" label={say('rightsRequest.dueUntil')} {...part('dueUntil')} />
          <TextField
            label={say('rightsRequest.number')}
            value={draft.number}
            onChange={(typed) => setDraft((was) => ({ ...was, number: typed.trim().toUpperCase() }))}
          />
        </Grid>
        <Line>
          <ActButton submits tone="main">
            {say('rightsRequest.apply')}
          </ActButton>
          <ActButton onAct={() => onApply({ view: filter.view })}>{say('rightsRequest.reset')}</ActButton>
        </Line>
      </Form>
    </Unfolded>
  )
}
