import { TextField } from './text-field.js'

type AnyCodeFieldProps = { label: string; help?: string; value: string; onChange: (value: string) => void }

/**
 * The second factor: six digits of an authenticator app, or a recovery code. Of digits the spaces that a person copies
 * along are dropped; a recovery code stays as it is typed, since the server reads it in any case and with any spaces.
 */
export const AnyCodeField = ({ label, help, value, onChange }: AnyCodeFieldProps) => (
  <TextField
    label={label}
    help={help}
    value={value}
    onChange={(typed) => onChange(/^[\d ]{0,7}$/.test(typed) ? typed.replaceAll(' ', '') : typed)}
    autoComplete="one-time-code"
    maxLength={40}
  />
)
