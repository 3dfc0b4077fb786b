import { TextField } from '../../ui/form/text-field.js'
import { useWords } from '../../words/use-words.js'

/** A password that is being chosen, and the same once more. */
export type NewPassword = { password: string; repeat: string }

type NewPasswordFieldsProps = { label: string; value: NewPassword; onChange: (value: NewPassword) => void }

/** Chooses a password: typed twice, since it can't be read. */
export const NewPasswordFields = ({ label, value, onChange }: NewPasswordFieldsProps) => {
  const say = useWords()
  const { password, repeat } = value
  return (
    <>
      <TextField
        label={label}
        type="password"
        autoComplete="new-password"
        value={password}
        onChange={(password) => onChange({ password, repeat })}
      />
      <TextField
        label={say('enrol.repeat')}
        type="password"
        autoComplete="new-password"
        value={repeat}
        onChange={(repeat) => onChange({ password, repeat })}
        error={repeat !== '' && repeat !== password ? say('enrol.differs') : undefined}
      />
    </>
  )
}
