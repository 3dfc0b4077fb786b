import type { Done } from '../case/done.js'
import type { LetterDraft } from '../case/letter-draft.js'
import type { Conversation } from '../site-port.js'
import { timeInWords } from '../words/time-in-words.js'
import { CaseFacts } from './case-facts.js'
import { DoneNote } from './done-note.js'
import type { Frame } from './frame.js'
import { LeaveCase } from './leave-case.js'
import { LetterForm } from './letter-form.js'
import { LetterProblems } from './letter-problems.js'
import { Letters } from './letters.js'
import { MeetingProblem } from './meeting-problem.js'
import { MeetingSection } from './meeting-section.js'
import { Page } from './page.js'
import { UnsentLetter } from './unsent-letter.js'

type Props = {
  frame: Frame
  conversation: Conversation
  draft: LetterDraft
  done: Done | undefined
  /** What was refused about the meeting, in words. */
  meetingProblem: string | undefined
}

/** An inquiry as its visitor sees it: how it stands, what comes next, what was written, and what they can do. */
export const ConversationPage = ({ frame, conversation, draft, done, meetingProblem }: Props) => {
  const { locale, words } = frame
  const said = words.casePage.conversation
  const { case: own, messages, appointment, canWriteBack, visitUntil } = conversation
  const title = said.title(own.number)
  const isReturned = draft.problems.length > 0 || draft.isUncertain || meetingProblem !== undefined
  return (
    <Page frame={frame} title={isReturned ? `${words.inquiryPage.error}: ${title}` : title}>
      <LetterProblems draft={draft} words={words} />
      <MeetingProblem problem={meetingProblem} words={words} />
      <DoneNote done={isReturned ? undefined : done} words={words} />
      <h1>{title}</h1>
      <p class="lead">{said.states[own.state]}</p>
      <p>{canWriteBack ? said.next[own.state] : said.ended}</p>
      <CaseFacts frame={frame} own={own} />
      {appointment && <MeetingSection frame={frame} meeting={appointment} problem={meetingProblem} />}
      <Letters frame={frame} letters={messages} />
      {canWriteBack && <LetterForm frame={frame} draft={draft} />}
      {!canWriteBack && draft.body !== '' && <UnsentLetter body={draft.body} words={words} />}
      <LeaveCase frame={frame} until={timeInWords(visitUntil, locale)} />
    </Page>
  )
}
