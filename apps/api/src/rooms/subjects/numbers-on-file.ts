import { normalisePhone } from '@jikimi/vault'
import { KeyGone } from '../../keystore/index.js'
import type { Ports } from '../../persistence/work.js'
import { contactsIn } from './contacts-in.js'
import { listedItems } from './listed-items.js'
import { openCollection } from './open-collection.js'
import type { SealedCollection } from './sealed-collection.js'

/** The phone numbers of these collections, each once, to call a person back; nothing else of them leaves. @law Decree 46① */
export async function numbersOnFile(
  ports: Pick<Ports, 'keystore' | 'policy'>,
  collections: readonly SealedCollection[],
): Promise<string[]> {
  const numbers = await Promise.all(collections.map((one) => phonesOf(ports, one)))
  const byNumber = new Map(numbers.flat().map((value) => [normalisePhone(value) ?? value, value]))
  return [...byNumber.values()]
}

async function phonesOf(ports: Pick<Ports, 'keystore' | 'policy'>, one: SealedCollection): Promise<string[]> {
  try {
    const items = await openCollection(ports.keystore, one)
    return contactsIn({ items: listedItems(ports, one) }, items).flatMap(({ kind, value }) =>
      kind === 'PHONE' ? [value] : [],
    )
  } catch (fault) {
    // It was destroyed at this moment
    if (fault instanceof KeyGone) return []
    throw fault
  }
}
