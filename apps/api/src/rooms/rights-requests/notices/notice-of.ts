import type { NoticeKind } from '@jikimi/schema'
import type { AnyWork } from '../../../persistence/work.js'
import { noticeNotReady } from '../deciding/decisions.refusals.js'
import { certificateNotice } from './certificate-notice.js'
import { loadCertified } from './load-certified.js'
import type { RequestRow } from '../request-row.js'
import { openRequestText } from '../request-text.js'
import { composeNotice } from './compose-notice.js'
import { type KeptNotice, readKeptNotice } from './kept-notice.js'
import { loadNoticeFacts } from './load-notice-facts.js'
import { renderNotice } from './render-notice.js'

/** What a state has to tell; nothing before a decision is carried out, and at last what came of it. */
export function noticeKindOf({
  state,
  tells_certificate: tellsCertificate,
}: Pick<RequestRow, 'state' | 'tells_certificate'>): NoticeKind | undefined {
  if (state === 'DEFERRED') return 'DEFERRAL'
  if (tellsCertificate) return 'CERTIFICATE'
  return state === 'EXECUTED' || state === 'NOTIFIED' || state === 'CLOSED' ? 'DECISION' : undefined
}

/**
 * The notice on a request as the person has it, or as they would get it now; to who decides on an objection, the one that
 * it is against. @throws Refusal NOTICE_NOT_READY before
 * anything is decided and done, or once its words are destroyed.
 */
export async function noticeOf(work: AnyWork, row: RequestRow): Promise<KeptNotice> {
  const kind = noticeKindOf(row)
  if (kind === 'CERTIFICATE') return certificateNotice(await loadCertified(work, row))
  const [sent] = await work.rows<{ text_id: string | null }>(
    'sent-notice',
    `select n.text_id from jikimi.request_notice n where n.request_id = $1 and n.round = $2 and n.kind = $3
     order by n.sent_at desc, n.id desc limit 1`,
    [row.id, kind === undefined ? 1 : row.round, kind ?? 'DECISION'],
  )
  const kept = sent?.text_id ? await openRequestText(work, row, sent.text_id) : null
  if (kept !== null) return readKeptNotice(kept)
  if (kind === undefined || row.state === 'CLOSED' || !row.collection_id) throw noticeNotReady()
  const notice = composeNotice(await loadNoticeFacts(work, row))
  return { ko: renderNotice(notice, 'ko'), en: renderNotice(notice, 'en') }
}
