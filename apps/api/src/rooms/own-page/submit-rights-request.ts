import { newId } from '../../kernel/identifier.js'
import { viewOf } from '../../kernel/view.js'
import { siteOf } from '../../authority/actor.js'
import type { WritingWork } from '../../persistence/work.js'
import { checkedRequester, receiveRequest } from '../rights-requests/index.js'
import type { ContactToken } from '../subjects/index.js'
import { checkedKinds } from './checked-kinds.js'
import type { SubmitRightsRequestInput } from './own-visit.inputs.js'
import { RightsRequestTakenView } from './own-visit.view.js'
import { queueOwnLink } from './queue-own-link.js'
import { wordsWithCase } from './words-with-case.js'

/**
 * Takes requests from the web. The clock runs and what is known by the contact is restricted from now on; the link that
 * goes to the address on file proves them, and without it they lapse. Answer, statements and records are the same whether
 * anybody is known by the contact. The same key again makes nothing, and mails nothing.
 *
 * @law PIPA 38④, Decree 46①
 * @throws Refusal CONTACT_NOT_VALID, TEXT_NOT_VALID, REQUEST_KINDS_NOT_VALID, IDEMPOTENCY_KEY_NOT_VALID, IDEMPOTENCY_KEY_REUSED
 */
export async function submitRightsRequest(
  work: WritingWork,
  contact: ContactToken,
  { kinds, email, name, words, caseNumber, locale, idempotencyKey }: SubmitRightsRequestInput,
): Promise<RightsRequestTakenView> {
  const received = await receiveRequest(work, {
    kinds: checkedKinds(kinds),
    channel: 'WEB',
    requester: 'SUBJECT',
    receivedAt: work.now,
    receivedHow: 'ARRIVAL',
    locale,
    given: checkedRequester({ email, name, words: wordsWithCase(words, caseNumber) }),
    caseNumbers: [],
    idempotencyKey,
    scope: siteOf(work.actor),
  })
  const fresh = received.filter(({ isKnown }) => !isKnown)
  if (fresh.length > 0)
    await queueOwnLink(work, contact, { id: newId(work.now), locale, requests: fresh.map(({ id }) => id) })
  work.record({
    act: fresh.length > 0 ? 'rights-request.received' : 'rights-request.repeated',
    ground: { duty: 'RIGHTS_REQUEST' },
    collections: fresh.flatMap(({ pseudonyms }) => pseudonyms),
  })
  return viewOf(RightsRequestTakenView, { isTaken: true })
}
