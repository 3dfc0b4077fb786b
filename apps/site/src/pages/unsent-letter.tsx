import type { Words } from '../words/words.js'

/** A letter that this inquiry no longer takes, to be copied into a new one. */
export const UnsentLetter = ({ body, words: { casePage } }: { body: string; words: Words }) => (
  <div class="field">
    <label for="unsent">{casePage.kept.label}</label>
    <p class="hint" id="unsent-text">
      {casePage.kept.ended}
    </p>
    <textarea id="unsent" rows={8} readOnly value={body} dir="auto" aria-describedby="unsent-text" />
  </div>
)
