import type { LinkRefusal } from '../case/link-refusal.js'
import type { Frame } from './frame.js'
import { KeptLetter } from './kept-letter.js'
import { Page } from './page.js'
import { StillOpen } from './still-open.js'

type Props = { frame: Frame; why: LinkRefusal; code: string; kept: string; hasVisit: boolean }

/** A link that opens nothing, and the one thing to do about it. */
export const LinkRefusedPage = ({ frame, why, code, kept, hasVisit }: Props) => {
  const { locale, words } = frame
  const { link } = words.casePage
  return (
    <Page frame={frame} title={link[why].title}>
      <h1>{link[why].title}</h1>
      <p class="lead">{link[why].text}</p>
      {hasVisit && <StillOpen frame={frame} />}
      <form method="post" action={`/${locale}/case/renew`} autocomplete="off" data-sends-once={link.renewing}>
        <KeptLetter body={kept} words={words} />
        <input type="hidden" name="code" value={code} />
        <p id="renew-text">{link.renewText}</p>
        <button aria-describedby="renew-text">{link.renew}</button>
      </form>
    </Page>
  )
}
