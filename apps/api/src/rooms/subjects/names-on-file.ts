import { KeyGone } from '../../keystore/index.js'
import type { Ports } from '../../persistence/work.js'
import { foldedName } from './folded-name.js'
import { listedItems } from './listed-items.js'
import { openCollection } from './open-collection.js'
import type { SealedCollection } from './sealed-collection.js'

/** A name as names are compared, and whose it is as far as staff decided. */
export interface NameOnFile {
  readonly person: string
  readonly name: string
}

/** The names in these collections, only to be counted as one or several: whoever asks passes them on to nobody. */
export async function namesOnFile(
  ports: Pick<Ports, 'keystore' | 'policy'>,
  collections: readonly (SealedCollection & { readonly person: string })[],
): Promise<NameOnFile[]> {
  const names: NameOnFile[] = []
  for (const one of collections) {
    const codes = listedItems(ports, one).flatMap(({ code, kind }) => (kind === 'NAME' ? [code] : []))
    const items = await openIfThere(ports, one)
    const folded = codes.map((code) => foldedName(items?.get(code) ?? ''))
    names.push(...folded.filter((name) => name !== '').map((name) => ({ person: one.person, name })))
  }
  return names
}

/** Nothing of one that was destroyed at this moment. */
async function openIfThere({ keystore }: Pick<Ports, 'keystore'>, one: SealedCollection) {
  try {
    return await openCollection(keystore, one)
  } catch (fault) {
    if (fault instanceof KeyGone) return undefined
    throw fault
  }
}
