import { letterPlace } from '../case/letter-place.js'
import type { Words } from '../words/words.js'

/** What was typed while there was no visit to send it in: it goes along with whatever form it stands in. */
export const KeptLetter = ({ body, words: { casePage } }: { body: string; words: Words }) =>
  body === '' ? null : (
    <div class="field">
      <label for={letterPlace}>{casePage.kept.label}</label>
      <p class="hint" id="kept-text">
        {casePage.kept.text}
      </p>
      <textarea id={letterPlace} name={letterPlace} rows={8} value={body} dir="auto" aria-describedby="kept-text" />
    </div>
  )
