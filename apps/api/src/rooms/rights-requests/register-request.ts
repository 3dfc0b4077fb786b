import { staffOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { checkedRequester } from './checked-requester.js'
import { loadTargets } from './load-targets.js'
import { receiveRequest } from './receive-request.js'
import { recordOf } from './record-of.js'
import { requestRows } from './request-row.js'
import { requestView } from './request-view.js'
import type { RegisterRightsRequestInput } from './requests.inputs.js'
import {
  receiptMissing,
  receiptNotFitting,
  receiptDayNotValid,
  requestContactMissing,
  requestKindsNotValid,
} from './requests.refusals.js'
import { REQUEST_RULES } from './requests.rules.js'
import type { RightsRequestView } from './rights-request.view.js'

const MOST_CASES = 50

/**
 * What came by phone, e-mail, fax or letter: received when it was received, not when somebody typed it. Whoever registers
 * it works on it. The data are restricted at once, whether or not anybody knows by now that it is the person.
 *
 * @law PIPA 38④; Decree 41②, 43①, 44①
 */
export async function registerRequest(
  work: WritingWork,
  given: RegisterRightsRequestInput,
): Promise<RightsRequestView[]> {
  const { accountId } = staffOf(work.actor)
  const kinds = [...new Set(given.kinds)]
  if (kinds.length === 0 || kinds.length !== given.kinds.length) throw requestKindsNotValid()
  const { receivedAt, receivedHow, channel } = demandReceipt(work.now, given)
  const requester = checkedRequester(given)
  const caseNumbers = [...new Set((given.caseNumbers ?? []).map((one) => one.trim()).filter(Boolean))]
  if (caseNumbers.length > MOST_CASES || !(requester.email || requester.phone || caseNumbers.length > 0))
    throw requestContactMissing()
  const received = await receiveRequest(work, {
    kinds,
    channel,
    requester: given.requester,
    receivedAt,
    receivedHow,
    locale: given.locale,
    given: requester,
    caseNumbers,
    idempotencyKey: given.idempotencyKey,
    scope: accountId,
  })
  const rows = await requestRows(
    work,
    received.map(({ id }) => id),
  )
  const targets = await loadTargets(
    work,
    rows.map(({ id }) => id),
  )
  for (const row of rows) {
    const { collections, ...record } = recordOf('rights-request.registered', row)
    const theirs = targets.get(row.id)?.flatMap(({ pseudonym }) => pseudonym ?? []) ?? []
    work.record({ ...record, collections: [...collections, ...theirs] })
  }
  return rows.map((row) => requestView(work, row))
}

function demandReceipt(now: Date, { channel, receivedAt, receivedHow }: RegisterRightsRequestInput) {
  if (!receivedAt || !receivedHow) throw receiptMissing()
  if (channel === 'WEB' || !REQUEST_RULES.isReceivedSo(channel, receivedHow)) throw receiptNotFitting()
  if (!REQUEST_RULES.isReceivedWithin(receivedAt, now)) throw receiptDayNotValid()
  return { channel, receivedAt, receivedHow }
}
