import type { Look } from '../../site-port.js'
import { instantInWords } from '../../words/instant-in-words.js'
import type { Frame } from '../frame.js'

type Props = { frame: Frame; looks: readonly Look[]; hasMore: boolean }

/** Who looked: role and department, what it was and why; never a name. */
export const LooksSection = ({ frame, looks, hasMore }: Props) => {
  const said = frame.words.heldPage
  return (
    <section aria-labelledby="looks">
      <h2 id="looks">{said.looks}</h2>
      <p>{said.looksText}</p>
      {looks.length === 0 && <p>{said.noLooks}</p>}
      {looks.length > 0 && (
        <ol class="looks">
          {looks.map((look, index) => (
            <li key={index}>
              <OneLook frame={frame} look={look} />
            </li>
          ))}
        </ol>
      )}
      {hasMore && <p>{said.moreLooks}</p>}
    </section>
  )
}

const OneLook = ({ frame: { locale, words }, look }: { frame: Frame; look: Look }) => {
  const said = words.heldPage
  const { at, kind, role, department, purpose, duty, reason, caseNumber } = look
  const who = role ? [said.roles[role], department?.[locale]].filter(Boolean).join(', ') : said.you
  const why = [purpose ?? (duty ? said.duties[duty] : undefined), reason ? said.reasons[reason] : undefined]
  return (
    <>
      <p class="hint">
        <time dateTime={at}>{instantInWords(at, locale)}</time>
        {caseNumber && ` · ${said.heldOf(caseNumber)}`}
      </p>
      <p>
        <strong>{said.lookKinds[kind]}</strong>
      </p>
      <p>
        {who}. {why.filter(Boolean).join(', ')}
      </p>
    </>
  )
}
