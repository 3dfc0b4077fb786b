import MuiTextField from '@mui/material/TextField'
import type { Ref } from 'react'

type TextFieldProps = {
  label: string
  value: string
  onChange?: (value: string) => void
  help?: string | undefined
  error?: string | undefined
  type?: 'text' | 'password' | 'date' | 'time'
  /** What a browser may fill in; nothing unless said. */
  autoComplete?: string
  inputMode?: 'numeric'
  maxLength?: number
  lines?: number
  /** It scrolls where there are more. */
  mostLines?: number
  lang?: string
  readOnly?: boolean
  required?: boolean
  /** The field itself, for whoever must know where its caret is. */
  fieldRef?: Ref<HTMLInputElement | HTMLTextAreaElement>
}

/** One line or more of text. */
export const TextField = (props: TextFieldProps) => {
  const { label, value, onChange, help, error, type = 'text', autoComplete = 'off', inputMode, maxLength } = props
  const { lines, mostLines, lang, readOnly, required, fieldRef } = props
  return (
    <MuiTextField
      label={label}
      value={value}
      type={type}
      required={required ?? false}
      error={error !== undefined}
      helperText={error ?? help}
      multiline={lines !== undefined}
      {...(lines !== undefined && { minRows: lines })}
      {...(mostLines !== undefined && { maxRows: mostLines })}
      fullWidth
      size="small"
      margin="dense"
      onChange={(event) => onChange?.(event.target.value)}
      {...(readOnly && { onFocus: (event: { target: { select: () => void } }) => event.target.select() })}
      autoComplete={autoComplete}
      {...(fieldRef && { inputRef: fieldRef })}
      slotProps={{
        htmlInput: { inputMode, maxLength, lang, readOnly, spellCheck: lines !== undefined },
        inputLabel: type === 'date' || type === 'time' ? { shrink: true } : {},
      }}
    />
  )
}
