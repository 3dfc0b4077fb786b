import { openBlob, sealBlob } from '@jikimi/vault'
import type { Ports } from '../../persistence/work.js'

export interface Beside {
  readonly table: 'appointment' | 'case_draft' | 'case_message' | 'reveal' | 'person_link' | 'request_text'
  readonly row: string
  readonly collection: string
  readonly keyId: string
}

/** Seals free text about a person (an answer, a note) under the key of their collection: it ends with it. */
export async function sealBeside({ keystore }: Pick<Ports, 'keystore'>, place: Beside, text: string): Promise<Buffer> {
  return Buffer.from(sealBlob(await keystore.open(place.keyId), place, Buffer.from(text, 'utf8')))
}

export async function openBeside(
  { keystore }: Pick<Ports, 'keystore'>,
  place: Beside,
  sealed: Buffer,
): Promise<string> {
  return Buffer.from(openBlob(await keystore.open(place.keyId), place, sealed)).toString('utf8')
}
