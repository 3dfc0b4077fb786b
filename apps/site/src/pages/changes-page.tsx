import type { PolicyChanges } from '../site-port.js'
import { shortened } from '../policy-text/shortened.js'
import type { Frame } from './frame.js'
import { Page } from './page.js'

/** What a version changes: facts with their weight, then words, each marked by more than its colour. */
export const ChangesPage = ({ frame, changes }: { frame: Frame; changes: PolicyChanges }) => {
  const { locale, words } = frame
  const said = words.historyPage
  return (
    <Page frame={frame} title={said.changesTitle(changes.version)} isWithoutScript>
      <h1>{said.changesTitle(changes.version)}</h1>
      <p class="lead">
        {said.against(changes.follows)}. {said.significance[changes.significance]}.
      </p>
      {changes.needsConsent && <p class="note">{said.needsConsent}</p>}
      <h2>{said.facts}</h2>
      {changes.facts.length === 0 ? <p>{said.noFacts}</p> : <Facts frame={frame} facts={changes.facts} />}
      <h2>{said.words}</h2>
      {changes.words.length === 0 ? <p>{said.noWords}</p> : <p class="hint">{said.legend}</p>}
      {changes.words.map((one) => (
        <section key={`${one.place} ${one.article ?? ''}`} class="changed-words">
          <h3>
            {one.article !== null && `${said.article(one.article)} · `}
            {said.place[one.place]}
          </h3>
          <p class="clause">
            {one.pieces.map((piece, at) => (
              <Piece key={at} frame={frame} piece={piece} />
            ))}
          </p>
        </section>
      ))}
      <ul>
        <li>
          <a href={`/${locale}/policy/versions/${changes.version}`}>{said.read(changes.version)}</a>
        </li>
        <li>
          <a href={`/${locale}/policy/history`}>{said.link}</a>
        </li>
      </ul>
    </Page>
  )
}

const Facts = ({ frame, facts }: { frame: Frame; facts: PolicyChanges['facts'] }) => {
  const said = frame.words.historyPage
  return (
    <ul class="changed-facts">
      {facts.map(({ subject, before, after, significance, needsConsent, why }, at) => (
        <li key={at}>
          <p>
            {subject !== '' && <strong>{subject}. </strong>}
            {why}
          </p>
          <p>
            {said.before}: {before ?? said.none} → {said.after}: {after ?? said.none}
          </p>
          <p class="hint">
            {said.significance[significance]}
            {needsConsent && ` · ${said.askedAgain}`}
          </p>
        </li>
      ))}
    </ul>
  )
}

type WordPiece = PolicyChanges['words'][number]['pieces'][number]

const Piece = ({ frame, piece: { kind, text } }: { frame: Frame; piece: WordPiece }) => {
  const said = frame.words.historyPage
  if (kind === 'SAME') return <>{shortened(text)}</>
  return kind === 'ADDED' ? (
    <ins>
      <span class="mark-of" role="img" aria-label={said.added}>
        [+]
      </span>
      {text}
    </ins>
  ) : (
    <del>
      <span class="mark-of" role="img" aria-label={said.removed}>
        [−]
      </span>
      {text}
    </del>
  )
}
