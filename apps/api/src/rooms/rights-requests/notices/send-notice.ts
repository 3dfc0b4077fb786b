import { dayInSeoul } from '@jikimi/policy'
import { newId } from '../../../kernel/identifier.js'
import type { WritingWork } from '../../../persistence/work.js'
import { openRequester } from '../../subjects/index.js'
import { changedRequest } from '../deciding/changed-request.js'
import type { SendNoticeInput } from '../deciding/decisions.inputs.js'
import { noticeDayNotValid, noticeHasNoAddress, noticeNotReady } from '../deciding/decisions.refusals.js'
import { demandAttended } from '../demand-attended.js'
import { demandMoved } from '../demand-moved.js'
import { recordOf } from '../record-of.js'
import { requestRow, type RequestRow } from '../request-row.js'
import { sealRequestText } from '../request-text.js'
import { requestView } from '../request-view.js'
import type { RightsRequestView } from '../rights-request.view.js'
import { keptNoticeText } from './kept-notice.js'
import { noticeKindOf, noticeOf } from './notice-of.js'

/**
 * Tells the person what was decided and done, or that the answer is deferred: by e-mail, or on paper that an officer sends.
 * What is sent is kept sealed as it was. Where it came back, or by another way, once more. Asked twice, it goes once.
 *
 * @law PIPA 35③④, 36②④, 37④; Decree 41⑤, 42, 43③, 44②
 */
export async function sendNotice(work: WritingWork, given: SendNoticeInput): Promise<RightsRequestView> {
  const seen = await requestRow(work, given.id)
  if (seen.version === given.version + 1 && (await isOnItsWay(work, seen, given))) {
    work.record(recordOf('rights-request.repeated', seen))
    return requestView(work, seen)
  }
  const row = await demandAttended(work, given)
  if (noticeKindOf(row) === undefined) throw noticeNotReady()
  if (given.means === 'EMAIL') await demandAddress(work, row)
  const today = dayInSeoul(work.now)
  const sentOn = given.sentOn ?? today
  if (sentOn > today || (given.means === 'EMAIL' && sentOn !== today)) throw noticeDayNotValid()
  const decided = row.state === 'DEFERRED' ? undefined : row.decided_at
  if (decided && sentOn < dayInSeoul(decided)) throw noticeDayNotValid()
  const text = await sealRequestText(work, row, 'NOTICE', keptNoticeText(await noticeOf(work, row)))
  demandMoved(
    await work.rows<{ is_done: boolean | null }>(
      'send-notice',
      'select jikimi.send_rights_notice($1, $2, $3, $4, $5, $6::date) as is_done',
      [newId(work.now), row.id, given.version, given.means, text, sentOn],
    ),
  )
  if (given.means === 'EMAIL') await work.enqueue('deliver-notices', {})
  return changedRequest(work, row, { act: 'rights-request.notified' })
}

/** The same was asked a moment ago, by the same version. */
async function isOnItsWay(work: WritingWork, row: RequestRow, { means }: SendNoticeInput): Promise<boolean> {
  const [last] = await work.rows<{ means: string; delivery_state: string }>(
    'last-notice',
    `select n.means, n.delivery_state from jikimi.request_notice n where n.request_id = $1 and n.round = $2
     order by n.sent_at desc, n.id desc limit 1`,
    [row.id, row.round],
  )
  return last?.means === means && last.delivery_state !== 'BOUNCED' && last.delivery_state !== 'FAILED'
}

async function demandAddress(
  work: WritingWork,
  { collection_id: id, key_id: keyId, sealed }: RequestRow,
): Promise<void> {
  const requester = id && keyId && sealed ? await openRequester(work.ports, { id, key_id: keyId, sealed }) : undefined
  if (!requester?.email) throw noticeHasNoAddress()
}
