import type { ComparedItem, ItemKind } from '@jikimi/schema'
import { normalisePhone } from '@jikimi/vault'
import { KeyGone } from '../../keystore/index.js'
import type { Ports } from '../../persistence/work.js'
import { foldedName } from './folded-name.js'
import { listedItems } from './listed-items.js'
import { openCollection } from './open-collection.js'
import type { SealedCollection } from './sealed-collection.js'

/** A collection with what is known of it beside its items; the day is one of Seoul. */
export interface FiledCollection extends SealedCollection {
  readonly case_number: string
  readonly received_on: string
}

export interface SaidItem {
  readonly item: ComparedItem
  readonly value: string
}

/**
 * Which of the items that somebody said are not what is held: whoever asks is told neither what is held nor how close it
 * was. The same is only what is the same in each of the collections; what one of them does not hold differs, and of
 * several of a kind in one of them any will do. With a collection that was destroyed at this moment nothing agrees.
 *
 * @law Decree 46①
 */
export async function differingOnFile(
  ports: Pick<Ports, 'keystore' | 'policy'>,
  collections: readonly FiledCollection[],
  said: readonly SaidItem[],
): Promise<ComparedItem[]> {
  const differing = new Set<ComparedItem>()
  for (const one of collections) {
    const held = await heldIn(ports, one)
    for (const { item, value } of said) if (!held || !isAmong(held, item, value)) differing.add(item)
  }
  return said.flatMap(({ item }) => (differing.has(item) ? [item] : []))
}

type Held = Readonly<Record<ComparedItem, readonly string[]>>

function isAmong(held: Held, item: ComparedItem, value: string): boolean {
  const folded = FOLDED[item](value)
  return folded !== '' && held[item].some((one) => FOLDED[item](one) === folded)
}

async function heldIn(ports: Pick<Ports, 'keystore' | 'policy'>, one: FiledCollection): Promise<Held | undefined> {
  try {
    const items = await openCollection(ports.keystore, one)
    const of = (wanted: ItemKind) =>
      listedItems(ports, one).flatMap(({ code, kind }) => (kind === wanted ? [items.get(code) ?? ''] : []))
    return {
      NAME: of('NAME'),
      EMAIL: of('EMAIL'),
      CONTACT_NUMBER: of('PHONE'),
      RECEIVED_ON: [one.received_on],
      CASE_NUMBER: [one.case_number],
      PURPOSE: [one.purpose],
    }
  } catch (fault) {
    if (fault instanceof KeyGone) return undefined
    throw fault
  }
}

/** NFKC, small letters, no blanks. */
const folded = (value: string): string => value.normalize('NFKC').toLowerCase().normalize('NFKC').replaceAll(/\s/gu, '')

/** As each is compared; empty is the same as nothing. */
const FOLDED: Readonly<Record<ComparedItem, (value: string) => string>> = {
  NAME: foldedName,
  EMAIL: folded,
  CONTACT_NUMBER: (value) => normalisePhone(value) ?? '',
  RECEIVED_ON: folded,
  CASE_NUMBER: folded,
  PURPOSE: folded,
}
