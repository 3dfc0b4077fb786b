import type { Destroyed } from '../../site-port.js'
import { instantInWords } from '../../words/instant-in-words.js'
import { Fact } from '../fact.js'
import type { Frame } from '../frame.js'

/** What is gone of what was asked about, with the certificate. */
export const DestroyedSection = ({
  frame: { locale, words },
  destroyed,
}: {
  frame: Frame
  destroyed: readonly Destroyed[]
}) => {
  const said = words.heldPage
  if (destroyed.length === 0) return null
  return (
    <section aria-labelledby="destroyed">
      <h2 id="destroyed">{said.destroyed}</h2>
      {destroyed.map(({ caseNumber, destroyedAt, certificateNumber, openableUntil }) => (
        <dl class="facts" key={caseNumber}>
          <Fact name={said.cases} value={said.heldOf(caseNumber)} />
          <Fact name={said.destroyedAt} value={instantInWords(destroyedAt, locale)} />
          <Fact name={said.certificate} value={certificateNumber ?? said.noCertificate} />
          {openableUntil && (
            <Fact name={words.verifyPage.openableUntil} value={instantInWords(openableUntil, locale)} />
          )}
        </dl>
      ))}
      <p>
        <a href={`/${locale}/verify`}>{said.verify}</a>
      </p>
    </section>
  )
}
