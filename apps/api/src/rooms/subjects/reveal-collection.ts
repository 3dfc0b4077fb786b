import type { RevealReason } from '@jikimi/schema'
import { maskForbiddenIdentifiers } from '@jikimi/vault'
import { textNotValid } from '../../kernel/general.refusals.js'
import { newId } from '../../kernel/identifier.js'
import { noteCommitment } from '../../persistence/sealed-note.js'
import type { WritingWork } from '../../persistence/work.js'
import { demandRevealsLeft } from './demand-reveals-left.js'
import { openCollection } from './open-collection.js'
import { openLetters, type SealedLetter } from './open-letters.js'
import { Reveal } from './reveal.js'
import { sealBeside } from './seal-beside.js'
import type { SealedCollection } from './sealed-collection.js'
import { itemNotListed, itemsEmpty, reasonNeedsNote } from './subjects.refusals.js'

const NOTE_LIMIT = 500

export interface RevealRequest {
  readonly caseId: string
  readonly caseNumber: string
  readonly accountId: string
  readonly items: readonly string[]
  /** Letters of its case, shown beside the items: they are the item of free text, whose code the caller names. */
  readonly letters: readonly SealedLetter[]
  readonly letterItem: string | undefined
  readonly reason: RevealReason
  readonly note: string | undefined
}

/**
 * The only act that shows clear values: stated items of one collection, for a closed reason, for minutes, to the
 * handler whose reach the caller has established (row-level security decides it again).
 *
 * @law PIPA 28①; Std 12①
 */
export async function revealCollection(work: WritingWork, collection: SealedCollection, request: RevealRequest) {
  const wanted = [...new Set(request.items)]
  const note = request.note?.trim()
  const named = [...new Set([...wanted, ...lettersAs(request)])]
  if (named.length === 0) throw itemsEmpty()
  if (request.reason === 'OTHER' && !note) throw reasonNeedsNote()
  if (note && [...note].length > NOTE_LIMIT) throw textNotValid()
  await demandRevealsLeft(work, request.accountId, request.reason)
  const opened = await openCollection(work.ports.keystore, collection)
  const unlisted = wanted.find((code) => !opened.has(code))
  if (unlisted !== undefined) throw itemNotListed(unlisted)
  const id = newId(work.now)
  const beside = { table: 'reveal', row: id, collection: collection.id, keyId: collection.key_id } as const
  const text = note && maskForbiddenIdentifiers(note).text
  const act = Reveal.of({
    ...request,
    id,
    collectionId: collection.id,
    items: named,
    messages: request.letters.map((letter) => letter.id),
    noteSealed: text ? await sealBeside(work.ports, beside, text) : undefined,
    now: work.now,
  })
  work.em.persist(act)
  work.record({
    act: 'subject.revealed',
    ground: { purpose: collection.purpose },
    collections: [collection.pseudonym],
    reason: request.reason,
    caseId: request.caseId,
    caseNumber: request.caseNumber,
    items: named,
    ...(text && { noteCommitment: noteCommitment(await work.ports.keystore.open(collection.key_id), text) }),
  })
  return {
    until: act.untilAt,
    items: wanted.map((code) => ({ code, value: opened.get(code)! })),
    letters: await openLetters(work.ports, collection, request.letters),
  }
}

function lettersAs({ letters, letterItem }: RevealRequest): string[] {
  if (letters.length === 0) return []
  if (letterItem === undefined) throw itemsEmpty()
  return [letterItem]
}
