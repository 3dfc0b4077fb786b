import { CodeForm } from './code-form.js'
import type { Frame } from './frame.js'
import { Page } from './page.js'

/** That there is no visit (any more), how to come back, and what was typed meanwhile. */
export const VisitOverPage = ({ frame, why, kept }: { frame: Frame; why: 'over' | 'left'; kept: string }) => {
  const { casePage } = frame.words
  return (
    <Page frame={frame} title={casePage[why].title}>
      <h1>{casePage[why].title}</h1>
      <p class="lead">{casePage[why].text}</p>
      <p>{casePage.over.back}</p>
      <CodeForm frame={frame} kept={kept} />
    </Page>
  )
}
