import Box from '@mui/material/Box'
import { useState } from 'react'
import { useWords } from '../words/use-words.js'
import { ActButton } from './act-button.js'
import { TextField } from './form/text-field.js'

/** A value to take along: shown whole, selected by a click, copied by a button. */
export const CopyField = ({ label, value }: { label: string; value: string }) => {
  const say = useWords()
  const [isCopied, setCopied] = useState(false)
  // the clipboard is missing on plain http: then selecting and copying by hand remains
  const copy = () => void navigator.clipboard?.writeText(value).then(() => setCopied(true))
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      <TextField label={label} value={value} readOnly />
      <Box sx={{ mt: '9px' }}>
        <ActButton onAct={copy}>{say(isCopied ? 'action.copied' : 'action.copy')}</ActButton>
      </Box>
    </Box>
  )
}
