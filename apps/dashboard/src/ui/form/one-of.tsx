import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import type { Choice } from './choice-field.js'

type OneOfProps<Value extends string> = {
  label: string
  value: Value
  choices: readonly (Choice & { value: Value })[]
  onChange: (value: Value) => void
}

/** A few views of one list, side by side. */
export const OneOf = <Value extends string>({ label, value, choices, onChange }: OneOfProps<Value>) => (
  <ToggleButtonGroup
    exclusive
    size="small"
    value={value}
    aria-label={label}
    onChange={(_, chosen: Value | null) => chosen !== null && onChange(chosen)}
    sx={{ flexWrap: 'wrap' }}
  >
    {choices.map(({ value, text }) => (
      <ToggleButton key={value} value={value}>
        {text}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
)
