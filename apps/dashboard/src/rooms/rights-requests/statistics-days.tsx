import { useState } from 'react'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { Grid } from '../../ui/form/grid.js'
import { TextField } from '../../ui/form/text-field.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Spaced } from '../../ui/spaced.js'
import { useWords } from '../../words/use-words.js'

type Days = { from: string; until: string }
type StatisticsDaysProps = Days & { onApply: (days: Days) => void }

/** From which day to which day requests came in. */
export const StatisticsDays = ({ onApply, ...given }: StatisticsDaysProps) => {
  const say = useWords()
  const [days, setDays] = useState<Days>(given)
  return (
    <ScreenOnly>
      <Spaced>
        <Form label={say('rightsStats.title')} onSend={() => onApply(days)}>
          <Grid>
            <TextField
              type="date"
              label={say('rightsStats.from')}
              value={days.from}
              onChange={(from) => setDays({ ...days, from })}
            />
            <TextField
              type="date"
              label={say('rightsStats.until')}
              value={days.until}
              onChange={(until) => setDays({ ...days, until })}
            />
          </Grid>
          <ActButton submits tone="main">
            {say('rightsStats.apply')}
          </ActButton>
        </Form>
      </Spaced>
    </ScreenOnly>
  )
}
