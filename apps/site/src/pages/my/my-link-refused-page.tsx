import type { LinkRefusal } from '../../case/link-refusal.js'
import type { Frame } from '../frame.js'
import { Page } from '../page.js'
import { MyStillOpen } from './my-still-open.js'

type Props = { frame: Frame; why: LinkRefusal; hasVisit: boolean }

/** A link that opens nothing, and the one thing to do about it. */
export const MyLinkRefusedPage = ({ frame, why, hasVisit }: Props) => {
  const { locale, words } = frame
  const { link, again } = words.myPage
  return (
    <Page frame={frame} title={link[why].title}>
      <h1>{link[why].title}</h1>
      <p class="lead">{link[why].text}</p>
      {hasVisit && <MyStillOpen frame={frame} />}
      <p class="actions">
        <a class="button" href={`/${locale}/rights#see`}>
          {again}
        </a>
      </p>
    </Page>
  )
}
