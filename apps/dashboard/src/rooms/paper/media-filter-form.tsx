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
import { type MediaFilter, mediaFilterOf } from './media-filter.js'
import { KINDS, STATES } from './medium-words.js'

type MediaFilterFormProps = { filter: MediaFilter; onApply: (filter: MediaFilter) => void }

/** What the list of media can be narrowed by; late ones with one press. */
export const MediaFilterForm = ({ filter, onApply }: MediaFilterFormProps) => {
  const say = useWords()
  const { purposeChoices } = usePolicyWords()
  const [draft, setDraft] = useState(filter)
  const part = (name: keyof MediaFilter) => ({
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
                label={say('media.which')}
                none={say('list.all')}
                choices={STATES.map((value) => ({ value, text: say(`mediumState.${value}`) }))}
                {...part('state')}
              />
              <ChoiceField
                label={say('media.kind')}
                none={say('list.all')}
                choices={KINDS.map((value) => ({ value, text: say(`mediumKind.${value}`) }))}
                {...part('kind')}
              />
              <ChoiceField
                label={say('media.purpose')}
                none={say('list.all')}
                choices={purposeChoices}
                {...part('purpose')}
              />
              <TextField type="date" label={say('media.dueUntil')} {...part('dueUntil')} />
            </Grid>
            <Line>
              <ActButton submits tone="main">
                {say('media.apply')}
              </ActButton>
              <ActButton onAct={() => onApply({ ...mediaFilterOf(''), late: 'yes' })}>
                {say('media.onlyLate')}
              </ActButton>
              <ActButton onAct={() => onApply(mediaFilterOf(''))}>{say('media.reset')}</ActButton>
            </Line>
          </Form>
        </Panel>
      </Spaced>
    </ScreenOnly>
  )
}
