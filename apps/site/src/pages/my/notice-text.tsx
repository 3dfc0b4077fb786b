import type { OwnNotice } from '../../site-port.js'
import { instantInWords } from '../../words/instant-in-words.js'
import type { Frame } from '../frame.js'

/** A notice as it was sent. */
export const NoticeText = ({ frame: { locale, words }, notice }: { frame: Frame; notice: OwnNotice }) => (
  <details class="more">
    <summary>{notice.title}</summary>
    <p class="hint">{words.heldPage.noticeSent(instantInWords(notice.sentAt, locale))}</p>
    <div class="consent-text" dir="auto">
      {notice.lines.join('\n')}
    </div>
  </details>
)
