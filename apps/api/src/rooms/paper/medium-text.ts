import { isCleanText, maskForbiddenIdentifiers, openBlob, sealBlob } from '@jikimi/vault'
import { textNotValid } from '../../kernel/general.refusals.js'
import { KeyGone } from '../../keystore/index.js'
import type { AnyWork, WritingWork } from '../../persistence/work.js'

/** A text of a medium, in its own row or in that of a destruction; both under the key of the medium's id. */
export interface MediumTextPlace {
  readonly table: 'medium' | 'medium_destruction'
  readonly row: string
  readonly keyId: string
}

/** As it was meant, with resident, passport, card numbers and their like made unreadable. @law PIPA 24, 24-2 */
export function checkedText(text: string, longest: number): string {
  const meant = text.normalize('NFC').trim()
  if (!isCleanText(meant) || meant.length < 1 || meant.length > longest) throw textNotValid()
  return maskForbiddenIdentifiers(meant).text
}

/** The first text makes the key, durable before its row commits and discarded if it doesn't. @law PIPA 29 */
export async function sealMediumText(work: WritingWork, place: MediumTextPlace, text: string): Promise<Buffer> {
  const { keystore } = work.ports
  const key = await keystore.open(place.keyId).catch(async (fault: unknown) => {
    if (!(fault instanceof KeyGone)) throw fault
    work.onRollback(() => keystore.discard(place.keyId))
    return keystore.create(place.keyId)
  })
  return Buffer.from(sealBlob(key, sealedPlace(place), Buffer.from(text, 'utf8')))
}

/** Null once the key is gone. */
export async function openMediumText(
  { ports: { keystore } }: Pick<AnyWork, 'ports'>,
  place: MediumTextPlace,
  sealed: Buffer,
): Promise<string | null> {
  try {
    return Buffer.from(openBlob(await keystore.open(place.keyId), sealedPlace(place), sealed)).toString('utf8')
  } catch (fault) {
    if (fault instanceof KeyGone) return null
    throw fault
  }
}

const sealedPlace = ({ table, row, keyId }: MediumTextPlace) => ({ table, row, collection: keyId, keyId })
