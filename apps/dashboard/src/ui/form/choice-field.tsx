import TextField from '@mui/material/TextField'

/** One thing to choose: what is kept, and what is read. */
export type Choice = { value: string; text: string }

type ChoiceFieldProps = {
  label: string
  value: string
  choices: readonly Choice[]
  onChange: (value: string) => void
  /** The text of the empty choice. Without it something must be chosen. */
  none?: string
  help?: string | undefined
  required?: boolean
}

/** One of several. The browser's own list: it works with every keyboard, reader and phone. */
export const ChoiceField = ({ label, value, choices, onChange, none, help, required }: ChoiceFieldProps) => (
  <TextField
    select
    label={label}
    value={value}
    onChange={(event) => onChange(event.target.value)}
    helperText={help}
    required={required ?? false}
    fullWidth
    size="small"
    margin="dense"
    slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
  >
    {none !== undefined && <option value="">{none}</option>}
    {choices.map(({ value, text }) => (
      <option key={value} value={value}>
        {text}
      </option>
    ))}
  </TextField>
)
