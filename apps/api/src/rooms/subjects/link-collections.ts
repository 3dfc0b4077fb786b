import { maskForbiddenIdentifiers } from '@jikimi/vault'
import { newId } from '../../kernel/identifier.js'
import { noteCommitment } from '../../persistence/sealed-note.js'
import type { WritingWork } from '../../persistence/work.js'
import { sealBeside } from './seal-beside.js'
import type { SealedCollection } from './sealed-collection.js'

export interface PersonLink {
  /** The smaller id; the reason is sealed under its key. */
  readonly first: Pick<SealedCollection, 'id' | 'key_id'>
  readonly secondId: string
  /** One person, or kept apart. */
  readonly isOne: boolean
  readonly accountId: string
  /** 1 to 500 clean characters. */
  readonly reason: string
}

/**
 * Decides that two collections are one person's, or not; what was decided before stays. The caller records it, with the
 * commitment that is returned. @law PIPA 3③
 */
export async function linkCollections(work: WritingWork, link: PersonLink): Promise<Buffer> {
  const { first, secondId, isOne, accountId } = link
  const id = newId(work.now)
  const reason = maskForbiddenIdentifiers(link.reason).text
  const place = { table: 'person_link', row: id, collection: first.id, keyId: first.key_id } as const
  await work.rows(
    'link-collections',
    `insert into jikimi.person_link (id, first_id, second_id, is_one, reason_sealed, decided_by, decided_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, first.id, secondId, isOne, await sealBeside(work.ports, place, reason), accountId, work.now],
  )
  return noteCommitment(await work.ports.keystore.open(first.key_id), reason)
}
