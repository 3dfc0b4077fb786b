import { FieldProblem } from './field-problem.js'
import type { Frame } from './frame.js'

type Props = { frame: Frame; number?: string | undefined; problem?: string | undefined }

/** Asks for a number. It is posted, so that it stands in no address; without script as with it. */
export const VerifyForm = ({ frame: { locale, words }, number = '', problem }: Props) => (
  <form method="post" action={`/${locale}/verify`} autocomplete="off">
    <div class={problem === undefined ? 'field' : 'field has-problem'}>
      <label for="number">{words.verifyPage.number}</label>
      <p class="hint" id="number-hint">
        {words.verifyPage.hint}
      </p>
      <FieldProblem id="number-problem" problem={problem} />
      <input
        type="text"
        id="number"
        name="number"
        value={number}
        required
        maxLength={40}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby={problem === undefined ? 'number-hint' : 'number-hint number-problem'}
        aria-invalid={problem === undefined ? undefined : 'true'}
      />
    </div>
    <button>{words.verifyPage.button}</button>
  </form>
)
