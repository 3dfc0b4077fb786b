import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'

type SwitchProps = { label: string; isOn: boolean; onChange: (isOn: boolean) => void }

/** Yes or no, at once. */
export const Switch = ({ label, isOn, onChange }: SwitchProps) => (
  <FormControlLabel
    label={label}
    control={<Checkbox size="small" checked={isOn} onChange={(_, chosen) => onChange(chosen)} />}
  />
)
