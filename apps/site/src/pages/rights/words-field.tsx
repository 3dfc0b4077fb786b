import { wordsLimit } from '../../rights/words-limit.js'
import type { Words } from '../../words/words.js'
import { FieldProblem } from '../field-problem.js'

type Props = {
  id: string
  label: string
  hint: string
  value: string
  problem?: string | undefined
  words: Words
  rows?: number
}

/** Room for words, with how much of it is used. */
export const WordsField = ({ id, label, hint, value, problem, words, rows = 5 }: Props) => (
  <div class={problem === undefined ? 'field' : 'field has-problem'}>
    <label for={id}>
      {label} <span class="requirement">{words.inquiryPage.optional}</span>
    </label>
    <p class="hint" id={`${id}-hint`}>
      {hint}
    </p>
    <FieldProblem id={`${id}-problem`} problem={problem} />
    <textarea
      id={id}
      name="words"
      rows={rows}
      dir="auto"
      value={value}
      aria-describedby={[`${id}-hint`, `${id}-room`, problem && `${id}-problem`].filter(Boolean).join(' ')}
      aria-invalid={problem === undefined ? undefined : 'true'}
    />
    <p class="hint" id={`${id}-room`}>
      <span data-counts={id} data-words={words.inquiryPage.counter} data-limit={wordsLimit}>
        {words.inquiryPage.maxLength(wordsLimit)}
      </span>
    </p>
  </div>
)
