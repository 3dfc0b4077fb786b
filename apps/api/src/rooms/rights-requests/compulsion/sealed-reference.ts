import { openBlob, sealBlob } from '@jikimi/vault'
import { KeyGone } from '../../../keystore/index.js'
import type { AnyWork, WritingWork } from '../../../persistence/work.js'

/** What an officer asks another to decide, and on which ground. */
type Asked = 'compulsion' | 'restriction_lift'

/** Which document of which authority, or why, under a key with the id of what is asked: durable before the row, discarded without it. */
export async function sealReference(
  work: WritingWork,
  id: string,
  text: string,
  table: Asked = 'compulsion',
): Promise<Buffer> {
  const { keystore } = work.ports
  work.onRollback(() => keystore.discard(id))
  return Buffer.from(sealBlob(await keystore.create(id), placeOf(table, id), Buffer.from(text, 'utf8')))
}

/** Null once the key is gone. */
export async function openReference(
  work: AnyWork,
  id: string,
  sealed: Buffer,
  table: Asked = 'compulsion',
): Promise<string | null> {
  try {
    return Buffer.from(openBlob(await work.ports.keystore.open(id), placeOf(table, id), sealed)).toString('utf8')
  } catch (fault) {
    if (fault instanceof KeyGone) return null
    throw fault
  }
}

const placeOf = (table: Asked, id: string) => ({ table, row: id, collection: id, keyId: id })
