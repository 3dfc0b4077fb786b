import type { MyDone } from '../../my/my-done.js'
import type { RequestDraft } from '../../rights/request-draft.js'
import type { OwnPageContent } from '../../site-port.js'
import { timeInWords } from '../../words/time-in-words.js'
import type { Frame } from '../frame.js'
import { Page } from '../page.js'
import { ProblemSummary } from '../problem-summary.js'
import { RequestProblems } from '../rights/request-problems.js'
import { DestroyedSection } from './destroyed-section.js'
import { HeldSection } from './held-section.js'
import { LooksSection } from './looks-section.js'
import { MakeForm } from './make-form.js'
import { MyLeave } from './my-leave.js'
import { MySave } from './my-save.js'
import { RequestsSection } from './requests-section.js'

type Props = {
  frame: Frame
  page: OwnPageContent
  done: MyDone | undefined
  draft: RequestDraft
  /** What was refused, in words. */
  problem: string | undefined
}

/** What is held of a person, who looked, what they asked for, and all that they can do. @law PIPA 35 */
export const MyPage = ({ frame, page, done, draft, problem }: Props) => {
  const { words, locale } = frame
  const said = words.myPage
  const title = page.isAgent ? said.agentTitle : said.title
  const isReturned = problem !== undefined || draft.problems.length > 0 || draft.isUncertain
  const happened = isReturned || done === undefined ? undefined : said.done[done]
  return (
    <Page frame={frame} title={isReturned ? `${words.inquiryPage.error}: ${title}` : title}>
      {problem !== undefined && (
        <ProblemSummary
          title={said.problems}
          text={said.problemsText}
          reference={undefined}
          problems={[{ said: problem }]}
        />
      )}
      <RequestProblems draft={draft} words={words} />
      {happened && (
        <div class="note done" role="status" tabIndex={-1} autofocus>
          <strong>{happened.title}</strong>
          <p>{happened.text}</p>
        </div>
      )}
      <h1>{title}</h1>
      <p class="lead">{page.isAgent ? said.agentLead : said.lead}</p>
      {page.isShared && (
        <div class="note">
          <strong>{said.shared}</strong>
          <p>{said.sharedText}</p>
        </div>
      )}
      <RequestsSection frame={frame} page={page} />
      {!page.isAgent && (
        <>
          <HeldSection frame={frame} held={page.held} />
          <DestroyedSection frame={frame} destroyed={page.destroyed} />
          <LooksSection frame={frame} looks={page.looks} hasMore={page.hasMoreLooks} />
          <MakeForm frame={frame} draft={draft} />
          <MySave frame={frame} />
        </>
      )}
      <MyLeave frame={frame} until={timeInWords(page.visitUntil, locale)} />
    </Page>
  )
}
