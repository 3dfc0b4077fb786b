import { TextField } from './text-field.js'

type CodeFieldProps = { label: string; help?: string; value: string; onChange: (value: string) => void }

/** Six digits of an authenticator app. Spaces that a person copies along are dropped. */
export const CodeField = ({ label, help, value, onChange }: CodeFieldProps) => (
  <TextField
    label={label}
    help={help}
    value={value}
    onChange={(typed) => onChange(typed.replaceAll(/\D/g, '').slice(0, 6))}
    autoComplete="one-time-code"
    inputMode="numeric"
  />
)
