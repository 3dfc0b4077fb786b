import { CodeForm } from './code-form.js'
import type { Frame } from './frame.js'
import { Page } from './page.js'
import { ProblemSummary } from './problem-summary.js'
import { StillOpen } from './still-open.js'

type Props = {
  frame: Frame
  kept: string
  hasVisit: boolean
  code?: string | undefined
  problem?: string | undefined
  /** Whether the link may be used up, and nobody knows. */
  isUncertain?: boolean
  reference?: string | undefined
}

/** Where the link of an e-mail leads: a button, so that a program that merely looks at links spends none. */
export const OpenCasePage = ({ frame, kept, hasVisit, code, problem, isUncertain = false, reference }: Props) => {
  const { words } = frame
  const said = words.casePage.open
  return (
    <Page frame={frame} title={isUncertain || problem ? `${words.inquiryPage.error}: ${said.title}` : said.title}>
      {isUncertain && (
        <ProblemSummary
          title={said.uncertain}
          text={said.uncertainText}
          reference={reference && words.problem.reference(reference)}
          problems={[]}
        />
      )}
      <h1>{said.title}</h1>
      <p class="lead">{said.lead}</p>
      {hasVisit && <StillOpen frame={frame} />}
      <p>{said.once}</p>
      <CodeForm frame={frame} code={code} problem={problem} kept={kept} />
      <p class="hint after">{said.cookie}</p>
    </Page>
  )
}
