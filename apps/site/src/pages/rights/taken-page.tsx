import type { Frame } from '../frame.js'
import { Page } from '../page.js'

/** What everybody is told who asked, whatever they asked with. */
export const TakenPage = ({ frame, what }: { frame: Frame; what: 'asked' | 'taken' }) => {
  const { locale, words } = frame
  const said = words.rightsPage[what]
  return (
    <Page frame={frame} title={said.title}>
      <h1>{said.title}</h1>
      <p class="lead">{said.text}</p>
      <p>{said.limit}</p>
      <p>{said.none}</p>
      <p class="actions">
        <a class="button quiet" href={`/${locale}/rights`}>
          {words.rightsPage.back}
        </a>
      </p>
    </Page>
  )
}
