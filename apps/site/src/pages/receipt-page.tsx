import type { OwnCase } from '../site-port.js'
import { dayInWords } from '../words/day-in-words.js'
import { instantInWords } from '../words/instant-in-words.js'
import { Fact } from './fact.js'
import type { Frame } from './frame.js'
import { Page } from './page.js'

type Props = { frame: Frame; own: OwnCase; labels: ReadonlyMap<string, string> }

/** What became of an inquiry, for the browser that sent it. Shows which items were collected, never their values. */
export const ReceiptPage = ({ frame, own, labels }: Props) => {
  const words = frame.words.receiptPage
  const labelOf = (code: string): string => labels.get(code) ?? code
  return (
    <Page frame={frame} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p class="note">{words.link}</p>
      <dl class="facts">
        <Fact name={words.number} value={<strong>{own.number}</strong>} />
        <Fact name={words.state} value={words.states[own.state]} />
        <Fact name={words.receivedAt} value={instantInWords(own.receivedAt, frame.locale)} />
        {typeof own.answeredAt === 'string' && (
          <Fact name={words.answeredAt} value={instantInWords(own.answeredAt, frame.locale)} />
        )}
        <Fact name={words.gone} value={<strong>{dayInWords(own.goneAtTheLatestOn, frame.locale, 'full')}</strong>} />
        <Fact name={words.version} value={own.policyVersion} />
        <Fact isWide name={words.collected} value={own.collectedItems.map(labelOf).join(', ')} />
        {own.maskedItems.map((code) => (
          <Fact key={code} isWide name={words.masked} value={words.maskedText(labelOf(code))} />
        ))}
        <Fact isWide name={words.digest} value={<code>{own.consentDigest}</code>} />
      </dl>
      <p>{words.keep}</p>
      <form class="actions" method="post" action={`/${frame.locale}/inquiry/receipt/forget`}>
        <button type="button" class="quiet" data-prints hidden>
          {words.print}
        </button>
        <button class="quiet" aria-describedby="forget-text">
          {words.forget}
        </button>
        <span id="forget-text" class="hint">
          {words.forgetText}
        </span>
      </form>
    </Page>
  )
}
