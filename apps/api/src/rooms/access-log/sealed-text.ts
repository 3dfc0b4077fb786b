import { openBlob, sealBlob } from '@jikimi/vault'
import { KeyGone } from '../../keystore/index.js'
import type { Ports, WritingWork } from '../../persistence/work.js'

/** Where a text of the auditor's desk lies: which table and row, and whose key (an alert's, export's, cut's, inspection's id). */
export interface TextPlace {
  readonly table: 'record_export' | 'record_cut' | 'alert_step' | 'inspection' | 'inspection_comment'
  readonly row: string
  readonly keyId: string
}

/**
 * Seals free text of the staff. The first text of an object makes the object's key, durable before its row commits and
 * discarded if it doesn't; later texts use the same.
 */
export async function sealText(work: WritingWork, place: TextPlace, text: string): Promise<Buffer> {
  const { keystore } = work.ports
  const key = await keystore.open(place.keyId).catch(async (fault: unknown) => {
    if (!(fault instanceof KeyGone)) throw fault
    work.onRollback(() => keystore.discard(place.keyId))
    return keystore.create(place.keyId)
  })
  return Buffer.from(sealBlob(key, placeOf(place), Buffer.from(text, 'utf8')))
}

/** Null once the key is gone. */
export async function openText(
  { ports: { keystore } }: { readonly ports: Pick<Ports, 'keystore'> },
  place: TextPlace,
  sealed: Buffer,
): Promise<string | null> {
  try {
    return Buffer.from(openBlob(await keystore.open(place.keyId), placeOf(place), sealed)).toString('utf8')
  } catch (fault) {
    if (fault instanceof KeyGone) return null
    throw fault
  }
}

const placeOf = ({ table, row, keyId }: TextPlace) => ({ table, row, collection: keyId, keyId })
