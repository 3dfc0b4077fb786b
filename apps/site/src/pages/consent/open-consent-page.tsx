import { FieldProblem } from '../field-problem.js'
import type { Frame } from '../frame.js'
import { Page } from '../page.js'

type Props = { frame: Frame; code?: string; problem?: string | undefined }

/** Where the link of a letter leads. The code is filled in from the address, where the server never sees it, or pasted. */
export const OpenConsentPage = ({ frame, code = '', problem }: Props) => {
  const { locale, words } = frame
  const said = words.consentPage
  return (
    <Page frame={frame} title={problem ? `${words.inquiryPage.error}: ${said.title}` : said.title}>
      <h1>{said.title}</h1>
      <p class="lead">{said.lead}</p>
      <form method="post" action={`/${locale}/consent`} autocomplete="off" data-sends-once={said.opening}>
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
        <button>{said.open}</button>
      </form>
      <p class="hint after">{said.spendsNothing}</p>
    </Page>
  )
}
