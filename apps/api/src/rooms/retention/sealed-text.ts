import { openBlob, sealBlob } from '@jikimi/vault'
import { KeyGone } from '../../keystore/index.js'
import type { AnyWork, WritingWork } from '../../persistence/work.js'

/** Free text of an officer: which proceeding a hold is of, why a run was prepared. Its key has the id of its row. */
export interface TextPlace {
  readonly table: 'hold' | 'destruction_run'
  readonly id: string
}

/** The key is durable before the row commits, and discarded if it doesn't. */
export async function sealText(work: WritingWork, place: TextPlace, text: string): Promise<Buffer> {
  const { keystore } = work.ports
  work.onRollback(() => keystore.discard(place.id))
  return Buffer.from(sealBlob(await keystore.create(place.id), placeOf(place), Buffer.from(text, 'utf8')))
}

/** Null once the key is gone. */
export async function openText(work: AnyWork, place: TextPlace, sealed: Buffer): Promise<string | null> {
  try {
    return Buffer.from(openBlob(await work.ports.keystore.open(place.id), placeOf(place), sealed)).toString('utf8')
  } catch (fault) {
    if (fault instanceof KeyGone) return null
    throw fault
  }
}

const placeOf = ({ table, id }: TextPlace) => ({ table, row: id, collection: id, keyId: id })
