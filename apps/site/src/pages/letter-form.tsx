import type { LetterDraft } from '../case/letter-draft.js'
import { letterLimit } from '../case/letter-limit.js'
import { letterPlace as id } from '../case/letter-place.js'
import { problemInWords } from '../inquiry/problem-in-words.js'
import { FieldProblem } from './field-problem.js'
import type { Frame } from './frame.js'

/** Where a visitor writes back. */
export const LetterForm = ({ frame: { locale, words }, draft }: { frame: Frame; draft: LetterDraft }) => {
  const said = words.casePage.letter
  const problem = draft.problems.find(({ place }) => place === id)
  const hints = ['letter-hint', 'letter-room', problem && 'letter-problem'].filter(Boolean).join(' ')
  return (
    <section aria-labelledby="write-back">
      <h2 id="write-back">{said.heading}</h2>
      <form method="post" action={`/${locale}/case/letter`} noValidate data-sends-once={words.inquiryPage.sending}>
        <div class={problem === undefined ? 'field' : 'field has-problem'}>
          <label for={id}>{said.label}</label>
          <p class="hint" id="letter-hint">
            {said.hint}
          </p>
          <FieldProblem id="letter-problem" problem={problem && problemInWords(problem, words, 'LETTER_OTHER')} />
          <textarea
            id={id}
            name={id}
            rows={8}
            required
            dir="auto"
            value={draft.body}
            aria-describedby={hints}
            aria-invalid={problem === undefined ? undefined : 'true'}
          />
          <p class="hint" id="letter-room">
            <span data-counts={id} data-words={words.inquiryPage.counter} data-limit={letterLimit}>
              {words.inquiryPage.maxLength(letterLimit)}
            </span>
          </p>
        </div>
        <p class="hint before">{said.attachments}</p>
        <input type="hidden" name="idempotencyKey" value={draft.idempotencyKey} />
        <button>{said.send}</button>
      </form>
    </section>
  )
}
