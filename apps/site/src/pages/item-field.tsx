import type { FormItem } from '../site-port.js'
import type { Words } from '../words/words.js'
import { FieldProblem } from './field-problem.js'

type Props = { item: FormItem; value: string; problem: string | undefined; words: Words }

const controls = {
  NAME: { type: 'text', autocomplete: 'name' },
  EMAIL: { type: 'email', autocomplete: 'email' },
  PHONE: { type: 'tel', autocomplete: 'tel' },
} as const

/** One item: its name, whether it must be given (in words), why it is asked for, and its field. */
export const ItemField = ({ item, value, problem, words: { inquiryPage: words } }: Props) => {
  const { code, kind, label, requirement, why, isImplied, maxLength } = item
  const id = `item-${code}`
  const isLong = !(kind in controls)
  const hints = [`${id}-why`, isLong && `${id}-room`, problem !== undefined && `${id}-problem`]
    .filter(Boolean)
    .join(' ')
  const shared = {
    id,
    name: id,
    required: requirement === 'REQUIRED',
    'aria-describedby': hints,
    'aria-invalid': problem !== undefined ? ('true' as const) : undefined,
  }
  return (
    <div class={problem === undefined ? 'field' : 'field has-problem'}>
      <label for={id}>
        {label} <span class="requirement">{requirement === 'REQUIRED' ? words.required : words.optional}</span>
      </label>
      <p class="hint" id={`${id}-why`}>
        {isImplied ? <span class="implied">{words.implied(why)}</span> : why}
      </p>
      <FieldProblem id={`${id}-problem`} problem={problem} />
      {isLong ? (
        <>
          <textarea {...shared} rows={8} value={value} />
          <p class="hint" id={`${id}-room`}>
            <span data-counts={id} data-words={words.counter} data-limit={maxLength}>
              {words.maxLength(maxLength)}
            </span>
          </p>
        </>
      ) : (
        <input {...shared} {...controls[kind as keyof typeof controls]} value={value} />
      )}
    </div>
  )
}
