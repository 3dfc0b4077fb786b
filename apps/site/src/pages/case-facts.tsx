import type { OwnCase } from '../site-port.js'
import { dayInWords } from '../words/day-in-words.js'
import { instantInWords } from '../words/instant-in-words.js'
import { Fact } from './fact.js'
import type { Frame } from './frame.js'

/** Since when an inquiry is with us, and until when at the latest. */
export const CaseFacts = ({ frame: { locale, words }, own }: { frame: Frame; own: OwnCase }) => (
  <dl class="facts dates">
    <Fact name={words.receiptPage.receivedAt} value={instantInWords(own.receivedAt, locale)} />
    {typeof own.answeredAt === 'string' && (
      <Fact name={words.receiptPage.answeredAt} value={instantInWords(own.answeredAt, locale)} />
    )}
    <Fact
      name={words.casePage.conversation.keptUntil}
      value={<strong>{dayInWords(own.goneAtTheLatestOn, locale, 'full')}</strong>}
    />
  </dl>
)
