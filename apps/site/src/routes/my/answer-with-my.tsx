import type { Response } from 'express'
import type { MyDone } from '../../my/my-done.js'
import { sendPage } from '../../http/send-page.js'
import { MyPage } from '../../pages/my/my-page.js'
import { emptyRequest, type RequestDraft } from '../../rights/request-draft.js'
import type { Site } from '../../site.js'
import { inContract, type Locale } from '../../words/locale.js'
import { frameOfCase } from '../case/frame-of-case.js'

type Shown = {
  visit: string
  status: number
  done?: MyDone | undefined
  draft?: RequestDraft
  problem?: string | undefined
}

/** Answers with the page as it stands now. What was typed is in this answer's body and nowhere else. */
export const answerWithMy = async (site: Site, locale: Locale, response: Response, shown: Shown): Promise<void> => {
  const { visit, status, done, draft = emptyRequest(), problem } = shown
  const frame = await frameOfCase(site, locale, '/my/page')
  const page = await site.send.ownPage(visit, inContract(locale))
  sendPage(response, status, <MyPage frame={frame} page={page} done={done} draft={draft} problem={problem} />)
}
