import { staffOf } from '../../../authority/actor.js'
import { renderSheet } from '../../../documents/render-sheet.js'
import type { ReadingWork } from '../../../persistence/work.js'
import { recordOf } from '../record-of.js'
import { requestRow } from '../request-row.js'
import { notAssigned } from '../requests.refusals.js'
import { REQUEST_RULES } from '../requests.rules.js'
import { noticeOf } from './notice-of.js'

export interface RequestFile {
  readonly fileName: string
  readonly type: string
  /** Makes its bytes: to be called when nothing is open any more. */
  render(): Promise<Buffer>
}

/** The notice on paper, for its assignee. Notes the record. @throws Refusal NOT_FOUND, REQUEST_NOT_ASSIGNED, NOTICE_NOT_READY */
export async function noticeToFetch(work: ReadingWork, id: string, language: 'ko' | 'en'): Promise<RequestFile> {
  const row = await requestRow(work, id)
  if (!REQUEST_RULES.attends(staffOf(work.actor), row)) throw notAssigned()
  const sheet = (await noticeOf(work, row))[language]
  work.note(recordOf('rights-request.notice-fetched', row))
  return { fileName: `${row.number}-notice.${language}.pdf`, type: 'application/pdf', render: () => renderSheet(sheet) }
}
