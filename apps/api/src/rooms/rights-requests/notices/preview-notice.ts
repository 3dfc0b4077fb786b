import type { Locale } from '@jikimi/schema'
import { staffOf } from '../../../authority/actor.js'
import { sheetLines } from '../../../documents/sheet-lines.js'
import { languageOf } from '../../../kernel/language.js'
import { viewOf } from '../../../kernel/view.js'
import type { ReadingWork } from '../../../persistence/work.js'
import { recordOf } from '../record-of.js'
import { requestRow } from '../request-row.js'
import { notAssigned } from '../requests.refusals.js'
import { REQUEST_RULES } from '../requests.rules.js'
import { noticeOf } from './notice-of.js'
import { NoticePreviewView } from './notice.view.js'

/** The notice as it would leave now, or as it left. For the assignee: the words are theirs to send. */
export async function previewNotice(work: ReadingWork, id: string, locale: Locale): Promise<NoticePreviewView> {
  const row = await requestRow(work, id)
  if (!REQUEST_RULES.attends(staffOf(work.actor), row)) throw notAssigned()
  const sheet = (await noticeOf(work, row))[languageOf(locale)]
  work.note(recordOf('rights-request.notice-read', row))
  return viewOf(NoticePreviewView, { title: sheet.title, lines: sheetLines(sheet) })
}
