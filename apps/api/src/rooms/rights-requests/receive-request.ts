import { createHash } from 'node:crypto'
import { answerDueOn } from '@jikimi/policy'
import type { Locale, ReceivedHow, RequestChannel, RequesterKind, RightKind } from '@jikimi/schema'
import { idempotencyKeyNotValid, idempotencyKeyReused } from '../../kernel/general.refusals.js'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import {
  collect,
  type Contact,
  currentTokens,
  discardCollected,
  receiptAgain,
  type Requester,
  type Token,
} from '../subjects/index.js'

export interface ReceiptTerms {
  /** Asked for in one act; each becomes a request of its own. */
  readonly kinds: readonly RightKind[]
  readonly channel: RequestChannel
  readonly requester: RequesterKind
  readonly receivedAt: Date
  readonly receivedHow: ReceivedHow
  readonly locale: Locale
  /** As `checkedRequester` returned it. */
  readonly given: Requester
  /** Cases that an officer names; from anybody else they count for nothing. */
  readonly caseNumbers: readonly string[]
  readonly idempotencyKey: string
  /** Within which the key is somebody's: an account, a site key, a visit. */
  readonly scope: string
}

export interface ReceivedRequest {
  readonly id: string
  readonly number: string
  readonly dueOn: string
  /** It came before, under the same key. */
  readonly isKnown: boolean
  /** Of its own collection; empty where that is gone. */
  readonly pseudonyms: readonly string[]
}

interface Received {
  readonly request_id: string
  readonly number: string
  readonly due_on: string
  readonly is_known: boolean
  readonly collection_id: string | null
  readonly key_id: string | null
  readonly request_digest: Buffer
}

/**
 * Takes what one person asks for: each right as a request with a collection of its own, the clock running from the day of
 * receipt, the data restricted from this transaction on. Nobody who asks learns whether there is any. The same key again
 * makes no second one. Records nothing: whoever calls knows whose act it is.
 *
 * @law PIPA 35③, 36②, 37②, 38④
 * @throws Refusal IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_KEY_NOT_VALID
 */
export async function receiveRequest(work: WritingWork, terms: ReceiptTerms): Promise<ReceivedRequest[]> {
  const { idempotencyKey: key, given } = terms
  if (key.length < 8 || key.length > 255) throw idempotencyKeyNotValid()
  const contacts: Contact[] = [
    ...(given.email ? [{ kind: 'EMAIL' as const, value: given.email }] : []),
    ...(given.phone ? [{ kind: 'PHONE' as const, value: given.phone }] : []),
  ]
  const tokens = await currentTokens(work, contacts)
  const batch = newId(work.now)
  const received: ReceivedRequest[] = []
  // One after the other: their numbers follow each other
  for (const kind of terms.kinds) received.push(await receiveOne(work, terms, { kind, batch, contacts, tokens }))
  return received
}

interface One {
  readonly kind: RightKind
  readonly batch: string
  readonly contacts: readonly Contact[]
  readonly tokens: readonly Token[]
}

const RECEIVE = `
select request_id, number, due_on::text as due_on, is_known, collection_id, key_id, request_digest
from jikimi.receive_request($1, $2, $3, $4, $5, $6, $7, $8, $9::date, $10, $11, $12, $13, $14::text[], $15::bytea, $16::integer[], $17::text[],
  $18::bytea[], $19::text[], $20::bytea, $21::bytea)`

async function receiveOne(work: WritingWork, terms: ReceiptTerms, one: One): Promise<ReceivedRequest> {
  const items = itemsOf(terms.given)
  const request = JSON.stringify([one.kind, terms.channel, terms.requester, [...items]])
  const collected = await collect(work, items, one.contacts, request)
  const { id: policyVersionId } = work.ports.policy.current(work.now)
  const rows = await work.rows<Received>('receive-request', RECEIVE, [
    newId(work.now),
    one.batch,
    one.kind,
    terms.channel,
    terms.requester,
    terms.receivedAt,
    terms.receivedHow,
    terms.locale,
    answerDueOn(terms.receivedAt),
    collected.id,
    collected.pseudonym,
    collected.keyId,
    policyVersionId,
    [...items.keys()],
    Buffer.from(collected.sealed),
    one.tokens.map(({ epoch }) => epoch),
    one.tokens.map(({ kind }) => kind),
    one.tokens.map(({ token }) => token),
    terms.caseNumbers,
    keyDigest(terms, one.kind),
    Buffer.from(collected.requestDigest),
  ])
  const row = rows[0]!
  if (row.is_known) {
    await discardCollected(work.ports, collected)
    await demandSame(work, row, request)
  }
  const pseudonyms = row.is_known ? [] : [collected.pseudonym]
  return { id: row.request_id, number: row.number, dueOn: row.due_on, isKnown: row.is_known, pseudonyms }
}

async function demandSame({ ports }: WritingWork, row: Received, request: string): Promise<void> {
  const { collection_id, key_id, request_digest } = row
  // What it was asked with can't be compared any more once it is destroyed
  if (!collection_id || !key_id) return
  if (!(await receiptAgain(ports, { collection_id, key_id, request_digest }, request))) throw idempotencyKeyReused()
}

const itemsOf = ({ name, email, phone, words }: Requester): ReadonlyMap<string, string> =>
  new Map(
    Object.entries({ NAME: name, EMAIL: email, CONTACT_NUMBER: phone, WORDS: words }).flatMap(([code, value]) =>
      value ? [[code, value] as const] : [],
    ),
  )

const keyDigest = ({ scope, idempotencyKey }: ReceiptTerms, kind: RightKind): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([scope, idempotencyKey, kind]), 'utf8')
    .digest()
