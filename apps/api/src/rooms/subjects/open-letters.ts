import type { Ports } from '../../persistence/work.js'
import { openBeside } from './seal-beside.js'
import type { SealedCollection } from './sealed-collection.js'

export interface SealedLetter {
  readonly id: string
  readonly sealed: Buffer
}

/** The words of letters of one collection, in their order: for who reveals them, and for the visitor in their visit. */
export async function openLetters<L extends SealedLetter>(
  ports: Pick<Ports, 'keystore'>,
  { id, key_id }: Pick<SealedCollection, 'id' | 'key_id'>,
  letters: readonly L[],
): Promise<(L & { readonly body: string })[]> {
  const opened: (L & { readonly body: string })[] = []
  for (const letter of letters) {
    const place = { table: 'case_message', row: letter.id, collection: id, keyId: key_id } as const
    opened.push({ ...letter, body: await openBeside(ports, place, letter.sealed) })
  }
  return opened
}
