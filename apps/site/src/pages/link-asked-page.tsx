import { CodeForm } from './code-form.js'
import type { Frame } from './frame.js'
import { Page } from './page.js'

/** What everybody is told who asked for a new link, whatever they asked it with. */
export const LinkAskedPage = ({ frame, kept }: { frame: Frame; kept: string }) => {
  const { asked } = frame.words.casePage
  return (
    <Page frame={frame} title={asked.title}>
      <h1>{asked.title}</h1>
      <p class="lead">{asked.text}</p>
      <p>{asked.limit}</p>
      <p>{asked.none}</p>
      {kept !== '' && <CodeForm frame={frame} kept={kept} />}
    </Page>
  )
}
