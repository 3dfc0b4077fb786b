import type { ConsentAsk } from '../../site-port.js'
import { dayInWords } from '../../words/day-in-words.js'
import type { Frame } from '../frame.js'
import { Page } from '../page.js'
import { ProblemSummary } from '../problem-summary.js'

type Props = { frame: Frame; ask: ConsentAsk; code: string; problem?: string | undefined }

/** What somebody is asked, or what they answered: the text in full, and two buttons of one kind. @law PIPA 15(2), 22 */
export const ConsentPage = ({ frame, ask, code, problem }: Props) => {
  const { locale, words } = frame
  const said = words.consentPage
  const done = ask.state === 'OPEN' ? undefined : said.done[ask.state]
  return (
    <Page frame={frame} title={problem ? `${words.inquiryPage.error}: ${said.title}` : (done?.title ?? said.title)}>
      {problem !== undefined && (
        <ProblemSummary title={said.changedTitle} text={problem} reference={undefined} problems={[]} />
      )}
      <h1>{done ? said.answered : said.title}</h1>
      {done && (
        <div class="note done" role="status" tabIndex={-1} autofocus>
          <strong>{done.title}</strong>
          <p>{done.text}</p>
        </div>
      )}
      <p class="lead">{said.about(dayInWords(ask.receivedOn, locale), ask.purpose)}</p>
      <p>
        {said.agreed(ask.agreedVersion, ask.policyVersion)}{' '}
        <a href={`/${locale}/policy/changes/${ask.policyVersion}`}>{said.changes(ask.policyVersion)}</a>
      </p>
      <h2>{done ? said.textOf(ask.policyVersion) : said.text}</h2>
      <div class="consent-text">{ask.text}</div>
      <p class="hint">
        {said.digest}: <code>{ask.digest}</code>
      </p>
      {ask.state === 'OPEN' ? (
        <>
          {ask.untilOn && (
            <p>
              <strong>{said.until(dayInWords(ask.untilOn, locale, 'full'))}</strong>
            </p>
          )}
          <p>{said.otherwise}</p>
          <div class="choices">
            <Answer frame={frame} ask={ask} code={code} answer="yes" />
            <Answer frame={frame} ask={ask} code={code} answer="no" />
          </div>
        </>
      ) : (
        <p>
          <a href={`/${locale}/rights`}>{said.myPage}</a>
        </p>
      )}
    </Page>
  )
}

type AnswerProps = { frame: Frame; ask: ConsentAsk; code: string; answer: 'yes' | 'no' }

/** Each as easy as the other. */
const Answer = ({ frame: { locale, words }, ask, code, answer }: AnswerProps) => (
  <form method="post" action={`/${locale}/consent/answer`} data-sends-once={words.consentPage.answering}>
    <input type="hidden" name="code" value={code} />
    <input type="hidden" name="digest" value={ask.digest} />
    <input type="hidden" name="answer" value={answer} />
    <button>{answer === 'yes' ? words.consentPage.agree : words.consentPage.disagree}</button>
  </form>
)
