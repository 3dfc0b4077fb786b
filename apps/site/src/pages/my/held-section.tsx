import type { Held } from '../../site-port.js'
import { dayInWords } from '../../words/day-in-words.js'
import { instantInWords } from '../../words/instant-in-words.js'
import { Fact } from '../fact.js'
import type { Frame } from '../frame.js'
import { ActForm } from './act-form.js'

/** What is held, occasion by occasion: items, what for, until when, and what was agreed to. */
export const HeldSection = ({ frame, held }: { frame: Frame; held: readonly Held[] }) => {
  const said = frame.words.heldPage
  return (
    <section aria-labelledby="held">
      <h2 id="held">{said.held}</h2>
      {held.length === 0 && <p>{said.noHeld}</p>}
      {held.map((one) => (
        <OneHeld key={one.id} frame={frame} one={one} />
      ))}
    </section>
  )
}

const OneHeld = ({ frame, one }: { frame: Frame; one: Held }) => {
  const { locale, words } = frame
  const said = words.heldPage
  const due = dayInWords(one.dueOn, locale, 'full')
  return (
    <article class="own" aria-labelledby={`held-${one.id}`}>
      <h3 id={`held-${one.id}`}>{one.caseNumber ? said.heldOf(one.caseNumber) : said.heldWithout}</h3>
      {one.isRestricted && <p class="note">{said.restricted}</p>}
      {one.isKept && <p class="note">{said.kept}</p>}
      <dl class="facts">
        {one.items.map(({ code, kind, label, value }) => (
          <Fact
            key={code}
            isWide={value.length > 40}
            name={label}
            value={
              <span class="value" dir="auto">
                {kind === 'TIME_OF_ACCESS' ? instantInWords(value, locale) : value}
              </span>
            }
          />
        ))}
      </dl>
      <dl class="facts dates">
        <Fact name={said.purpose} value={one.purpose} />
        <Fact name={said.receivedAt} value={instantInWords(one.receivedAt, locale)} />
        <Fact
          name={said.dueOn}
          value={
            <>
              <strong>{due}</strong> {one.isDueByRequest && said.dueByRequest}
            </>
          }
        />
      </dl>
      {one.consent && (
        <details class="more">
          <summary>{said.consent}</summary>
          <ul>
            {one.consent.events.map(({ kind, at, policyVersion }) => (
              <li key={at}>{said.consentEvents[kind](instantInWords(at, locale), policyVersion)}</li>
            ))}
          </ul>
          <p>{said.consentAt(instantInWords(one.consent.consentedAt, locale), one.consent.policyVersion)}</p>
          <div class="consent-text">{one.consent.text}</div>
          <p class="hint">
            {words.receiptPage.digest}: <code>{one.consent.digest}</code>
          </p>
        </details>
      )}
      {one.consent?.canWithdraw && (
        <ActForm
          frame={frame}
          act="withdraw-consent"
          label={words.ownActs.withdrawConsent}
          text={words.ownActs.withdrawConsentText}
          fields={{ id: one.id }}
        />
      )}
    </article>
  )
}
