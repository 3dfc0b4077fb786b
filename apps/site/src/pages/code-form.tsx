import type { Frame } from './frame.js'
import { FieldProblem } from './field-problem.js'
import { KeptLetter } from './kept-letter.js'

type Props = { frame: Frame; code?: string | undefined; problem?: string | undefined; kept: string }

/**
 * Opens an inquiry by the code of an e-mail. An island fills the code in from the address, where the server never sees
 * it; without script it is pasted.
 */
export const CodeForm = ({ frame: { locale, words }, code = '', problem, kept }: Props) => {
  const said = words.casePage.open
  return (
    <form method="post" action={`/${locale}/case`} autocomplete="off" data-sends-once={said.opening}>
      <KeptLetter body={kept} words={words} />
      <div class={problem === undefined ? 'field' : 'field has-problem'}>
        <label for="code">{said.code}</label>
        <p class="hint" id="code-hint">
          {said.codeHint}
        </p>
        <FieldProblem id="code-problem" problem={problem} />
        <input
          type="text"
          id="code"
          name="code"
          value={code}
          required
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby={problem === undefined ? 'code-hint' : 'code-hint code-problem'}
          aria-invalid={problem === undefined ? undefined : 'true'}
          data-takes-code
        />
      </div>
      <button>{said.button}</button>
    </form>
  )
}
