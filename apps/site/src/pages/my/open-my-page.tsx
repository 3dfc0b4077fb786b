import { FieldProblem } from '../field-problem.js'
import type { Frame } from '../frame.js'
import { Page } from '../page.js'
import { ProblemSummary } from '../problem-summary.js'
import { MyStillOpen } from './my-still-open.js'

type Props = {
  frame: Frame
  hasVisit: boolean
  code?: string
  problem?: string | undefined
  /** Whether the link may be used up, and nobody knows. */
  isUncertain?: boolean
  reference?: string | undefined
}

/** Where the link of an e-mail leads: a button, so that a program that merely looks at links spends none. */
export const OpenMyPage = ({ frame, hasVisit, code = '', problem, isUncertain = false, reference }: Props) => {
  const { locale, words } = frame
  const said = words.myPage.open
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
      {hasVisit && <MyStillOpen frame={frame} />}
      <p>{said.once}</p>
      <p>{said.proves}</p>
      <form method="post" action={`/${locale}/my`} autocomplete="off" data-sends-once={said.opening}>
        <div class={problem === undefined ? 'field' : 'field has-problem'}>
          <label for="code">{said.code}</label>
          <p class="hint" id="code-hint">
            {said.codeHint}
          </p>
          <FieldProblem id="code-problem" problem={problem} />
          <input
            type="text"
            id="code"
            name="code"
            value={code}
            required
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby={problem === undefined ? 'code-hint' : 'code-hint code-problem'}
            aria-invalid={problem === undefined ? undefined : 'true'}
            data-takes-code
          />
        </div>
        <button>{said.button}</button>
      </form>
      <p class="hint after">{said.cookie}</p>
    </Page>
  )
}
