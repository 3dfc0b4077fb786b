import type { Letter } from '../site-port.js'
import { instantInWords } from '../words/instant-in-words.js'
import type { Frame } from './frame.js'

/** The letters both ways, oldest first. A letter's own direction of writing can't reach beyond it. */
export const Letters = ({ frame, letters }: { frame: Frame; letters: readonly Letter[] }) => {
  const { locale, words } = frame
  const said = words.casePage.conversation
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">{said.letters}</h2>
      {letters.length === 0 && <p>{said.noLetters}</p>}
      {letters.length > 0 && (
        <ol class="letters">
          {letters.map(({ id, direction, at, body }) => (
            <li key={id} class={direction === 'FROM_VISITOR' ? 'own' : undefined}>
              <p class="hint">
                <strong>
                  {direction === 'FROM_VISITOR' ? said.fromYou : said.fromUs(frame.controller ?? said.us)}
                </strong>{' '}
                <time dateTime={at}>{instantInWords(at, locale)}</time>
              </p>
              <div class="body" dir="auto">
                {body}
              </div>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
