import { createHash } from 'node:crypto'
import { deriveKey, openBlob, sealBlob } from '@jikimi/vault'
import { newId } from '../kernel/identifier.js'
import { KeyGone, type Keystore } from '../keystore/index.js'

/** Free text of an access record, as it lies with it: sealed under a key of the record's own id. */
export interface SealedNote {
  readonly recordId: string
  readonly sealed: Buffer
  readonly commitment: Buffer
}

/** The key is durable when this returns; whoever can't commit the record then discards it. */
export async function sealNote(keystore: Keystore, at: Date, text: string): Promise<SealedNote> {
  const recordId = newId(at)
  const key = await keystore.create(recordId)
  const sealed = Buffer.from(sealBlob(key, placeOf(recordId), Buffer.from(text, 'utf8')))
  return { recordId, sealed, commitment: noteCommitment(key, text) }
}

/** Undefined once its key is gone: what remains says that there was a text, and which it was to whoever has it. */
export async function openNote(keystore: Keystore, recordId: string, sealed: Buffer): Promise<string | undefined> {
  try {
    return Buffer.from(openBlob(await keystore.open(recordId), placeOf(recordId), sealed)).toString('utf8')
  } catch (fault) {
    if (fault instanceof KeyGone) return undefined
    throw fault
  }
}

/** 32 bytes that bind a record to a sealed text. The salt derives from the text's key, so that it dies with it. */
export const noteCommitment = (key: Uint8Array, text: string): Buffer =>
  createHash('sha256').update(deriveKey(key, 'jikimi note commitment 1')).update(text, 'utf8').digest()

const placeOf = (recordId: string) =>
  ({ table: 'access_record', row: recordId, collection: recordId, keyId: recordId }) as const
