import type { Response } from 'express'
import type { Done } from '../../case/done.js'
import { emptyLetter } from '../../case/empty-letter.js'
import { isVisitOver } from '../../case/is-visit-over.js'
import type { LetterDraft } from '../../case/letter-draft.js'
import { sendPage } from '../../http/send-page.js'
import { ConversationPage } from '../../pages/conversation-page.js'
import { LetterAgainPage } from '../../pages/letter-again-page.js'
import type { Conversation } from '../../site-port.js'
import type { Site } from '../../site.js'
import type { Locale } from '../../words/locale.js'
import { frameOfCase } from './frame-of-case.js'

type Shown = {
  visit: string
  status: number
  draft?: LetterDraft
  done?: Done | undefined
  meetingProblem?: string | undefined
}

/** Answers with the inquiry as it stands now. Where even that can't be had, a letter that was typed is still given back. */
export const answerWithConversation = async (site: Site, locale: Locale, response: Response, shown: Shown) => {
  const { visit, status, draft = emptyLetter(), done, meetingProblem } = shown
  const frame = await frameOfCase(site, locale, '/case/conversation')
  const conversation = await conversationOr(draft, site, visit)
  const page = conversation ? (
    <ConversationPage
      frame={frame}
      conversation={conversation}
      draft={draft}
      done={done}
      meetingProblem={meetingProblem}
    />
  ) : (
    <LetterAgainPage frame={frame} draft={draft} />
  )
  sendPage(response, status, page)
}

const conversationOr = async ({ body }: LetterDraft, site: Site, visit: string): Promise<Conversation | undefined> => {
  try {
    return await site.send.ownConversation(visit)
  } catch (thrown) {
    if (isVisitOver(thrown) || body === '') throw thrown
    return undefined
  }
}
