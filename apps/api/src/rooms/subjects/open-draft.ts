import type { Ports } from '../../persistence/work.js'
import { openBeside } from './seal-beside.js'
import type { SealedCollection } from './sealed-collection.js'

/** The words of an unfinished answer, for who wrote them and for nobody else. */
export const openDraft = (
  ports: Pick<Ports, 'keystore'>,
  collection: Pick<SealedCollection, 'id' | 'key_id'>,
  draft: { readonly id: string; readonly sealed: Buffer },
): Promise<string> => {
  const place = { table: 'case_draft', row: draft.id, collection: collection.id, keyId: collection.key_id } as const
  return openBeside(ports, place, draft.sealed)
}
