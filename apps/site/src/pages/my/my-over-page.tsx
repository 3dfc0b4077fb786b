import type { Frame } from '../frame.js'
import { Page } from '../page.js'

/** That there is no visit (any more), and how to come back. */
export const MyOverPage = ({ frame, why }: { frame: Frame; why: 'over' | 'left' }) => {
  const { locale, words } = frame
  const said = words.myPage
  return (
    <Page frame={frame} title={said[why].title}>
      <h1>{said[why].title}</h1>
      <p class="lead">{said[why].text}</p>
      <p class="actions">
        <a class="button" href={`/${locale}/rights#see`}>
          {said.again}
        </a>
      </p>
    </Page>
  )
}
