import type { WritingWork } from '../../persistence/work.js'
import { checkedRequester, receiveRequest } from '../rights-requests/index.js'
import { checkedKinds } from './checked-kinds.js'
import { contactOnFile } from './contact-on-file.js'
import { demandThePerson } from './demand-the-person.js'
import type { MakeOwnRequestInput } from './own-request.inputs.js'
import { madeRequestRows } from './own-request-rows.js'
import { ownRequestView } from './own-request-view.js'
import type { OwnRequestView } from './own-request.view.js'
import { visitFacts } from './visit-facts.js'

/**
 * Asks for something from the own page: the contact on file is proven already, so it is verified at once, unless several
 * people share the address. @law PIPA 38④, Decree 46①
 */
export async function makeOwnRequest(
  work: WritingWork,
  { kinds, words, locale, idempotencyKey }: MakeOwnRequestInput,
): Promise<OwnRequestView[]> {
  demandThePerson(work)
  const visit = await visitFacts(work)
  const { address, name } = await contactOnFile(work.ports, visit)
  const received = await receiveRequest(work, {
    kinds: checkedKinds(kinds),
    channel: 'WEB',
    requester: 'SUBJECT',
    receivedAt: work.now,
    receivedHow: 'ARRIVAL',
    locale,
    // Whose name it is nobody knows yet where several share the address
    given: checkedRequester({ email: address, name: visit.is_shared ? null : name, words }),
    caseNumbers: [],
    idempotencyKey,
    scope: visit.id,
  })
  for (const { id, isKnown } of received)
    if (!isKnown) await work.rows('prove-made-request', 'select jikimi.prove_made_request($1)', [id])
  work.record({
    act: 'own-page.requested',
    ground: { duty: 'RIGHTS_REQUEST' },
    collections: [...new Set([visit.pseudonym, ...received.flatMap(({ pseudonyms }) => pseudonyms)])],
  })
  const rows = await madeRequestRows(
    work,
    received.map(({ id }) => id),
  )
  return rows.map((row) => ownRequestView(work, row))
}
