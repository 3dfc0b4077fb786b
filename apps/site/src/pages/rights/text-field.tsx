import { FieldProblem } from '../field-problem.js'

type Props = {
  id: string
  name?: string
  label: string
  requirement: string
  hint?: string | undefined
  value: string
  problem?: string | undefined
  type?: 'text' | 'email'
  autocomplete?: string
  maxLength?: number
  isRequired?: boolean
}

/** One line to be filled in, with what it is for and what is wrong with it right above. */
export const TextField = ({ id, name = id, label, requirement, hint, value, problem, isRequired, ...input }: Props) => {
  const hints = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div class={problem === undefined ? 'field' : 'field has-problem'}>
      <label for={id}>
        {label} <span class="requirement">{requirement}</span>
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <input
        type="text"
        {...input}
        id={id}
        name={name}
        value={value}
        required={isRequired}
        aria-describedby={hints === '' ? undefined : hints}
        aria-invalid={problem === undefined ? undefined : 'true'}
      />
    </div>
  )
}
