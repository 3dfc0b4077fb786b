import Box from '@mui/material/Box'
import { CopyButton } from './copy-button.js'
import { TextField } from './form/text-field.js'

/** A value to take along: shown whole, selected by a click, copied by a button. */
export const CopyField = ({ label, value }: { label: string; value: string }) => (
  <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
    <TextField label={label} value={value} readOnly />
    <Box sx={{ mt: '9px' }}>
      <CopyButton value={value} />
    </Box>
  </Box>
)
