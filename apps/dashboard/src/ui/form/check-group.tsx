import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormGroup from '@mui/material/FormGroup'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import type { Choice } from './choice-field.js'

type CheckGroupProps = {
  label: string
  choices: readonly Choice[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  help?: string
}

/** Any of several. */
export const CheckGroup = ({ label, choices, chosen, onChange, help }: CheckGroupProps) => (
  <FormControl component="fieldset" margin="dense" fullWidth>
    <FormLabel component="legend">{label}</FormLabel>
    <FormGroup>
      {choices.map(({ value, text }) => (
        <FormControlLabel
          key={value}
          label={text}
          control={
            <Checkbox
              size="small"
              checked={chosen.includes(value)}
              onChange={(_, isChosen) =>
                onChange(isChosen ? [...chosen, value] : chosen.filter((other) => other !== value))
              }
            />
          }
        />
      ))}
    </FormGroup>
    {help && <FormHelperText>{help}</FormHelperText>}
  </FormControl>
)
