import { createHash } from 'node:crypto'
import type { MessageDirection } from '@jikimi/schema'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { sealBeside, type SealedCollection } from '../subjects/index.js'
import { CaseMessage } from './case-message.js'

export interface Letter {
  readonly direction: MessageDirection
  readonly body: string
  /** Null for a visitor's own. */
  readonly writtenBy: string | null
  readonly template?: string | undefined
  /** What makes a repeated one known again; a handover note is never repeated. */
  readonly digests?: { readonly idempotencyDigest: Buffer; readonly requestDigest: Buffer }
}

/** The case that a letter belongs to, and what seals it. */
export type LetterPlace = Pick<SealedCollection, 'id' | 'key_id' | 'purpose'> & { readonly case_id: string }

/** Seals a letter under the key of its collection and lays it with its case; one to the visitor waits for the worker. */
export async function writeLetter(work: WritingWork, place: LetterPlace, letter: Letter): Promise<string> {
  const id = newId(work.now)
  const beside = { table: 'case_message', row: id, collection: place.id, keyId: place.key_id } as const
  const message = Object.assign(new CaseMessage(), {
    id,
    caseId: place.case_id,
    collectionId: place.id,
    purpose: place.purpose,
    direction: letter.direction,
    ...(letter.digests ?? { idempotencyDigest: digestOf(id), requestDigest: digestOf(id) }),
    template: letter.template ?? null,
    sealed: await sealBeside(work.ports, beside, letter.body),
    length: [...letter.body].length,
    writtenBy: letter.writtenBy,
    sentAt: work.now,
    deliveryState: letter.direction === 'TO_VISITOR' ? ('QUEUED' as const) : null,
  })
  work.em.persist(message)
  return id
}

const digestOf = (id: string): Buffer => createHash('sha256').update(id, 'utf8').digest()
