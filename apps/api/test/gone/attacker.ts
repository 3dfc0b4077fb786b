import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { deriveKey, lookupToken, openBlob, openItems, unwrapKey } from '@jikimi/vault'
import { KeyGone, openDirectoryKeystore } from '../../src/keystore/index.js'
import { epochFile } from '../../src/keystore/epoch-file.js'
import { packEntry } from '../../src/keystore/pack-entry.js'
import { packFile } from '../../src/keystore/pack-file.js'
import { rootFile } from '../../src/keystore/root-file.js'
import type { Ciphertext } from './ciphertexts.js'
import type { Person } from './people.js'

/** A key in the attacker's hands, and how it came there. */
export interface HeldKey {
  readonly id: string
  readonly key: Uint8Array
}

export interface Keys {
  readonly data: readonly HeldKey[]
  /** Whatever could have made lookup tokens, or have been taken for what made them. */
  readonly lookup: readonly Uint8Array[]
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const HEAD_BYTES = 4

/**
 * Every key that today's keystore with its root gives, by its own opening code; and every key that any older copy of the
 * key files gives under anything that today's keystore knows. `olderKeys`: folders of data-key files.
 */
export async function keysOf(today: string, olderKeys: readonly string[], keyIds: readonly string[]): Promise<Keys> {
  const folder = await mkdtemp(join(tmpdir(), 'jikimi-attacker-'))
  try {
    for (const name of ['keystore', 'keystore-root'])
      await cp(join(today, name), join(folder, name), { recursive: true })
    const [keystoreFolder, rootPath] = [join(folder, 'keystore'), join(folder, 'keystore-root')]
    const wrapping = await wrappingKeys(keystoreFolder, rootPath)
    const carved = (
      await Promise.all([join(today, 'keystore'), ...olderKeys].map((one) => carve(one, wrapping)))
    ).flat()
    const opened = await openedBy(keystoreFolder, rootPath, keyIds)
    return { data: unique([...opened.data, ...carved]), lookup: [...opened.lookup, ...wrapping] }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function openedBy(folder: string, rootPath: string, keyIds: readonly string[]): Promise<Keys> {
  const keystore = await openDirectoryKeystore(folder, rootPath)
  try {
    const data: HeldKey[] = []
    for (const id of keyIds) {
      const key = await keystore.open(id).catch((fault: unknown) => {
        if (fault instanceof KeyGone) return undefined
        throw fault
      })
      if (key !== undefined) data.push({ id, key })
    }
    return { data, lookup: [keystore.lookupKey(), ...keystore.lookupKeys().map(({ key }) => key)] }
  } finally {
    keystore.close()
  }
}

/** The root, every epoch key that it opens, and what is derived from them: any of them may have wrapped something. */
async function wrappingKeys(folder: string, rootPath: string): Promise<Uint8Array[]> {
  const root = await rootFile.read(rootPath)
  const epochs = [await epochFile.read(folder), await epochFile.readNext(folder)].filter((one) => one !== undefined)
  const keys = [
    root,
    ...epochs.map((one) => unwrapKey(root, epochFile.keyId(one), Buffer.from(one.epochKey, 'base64url'))),
  ]
  return [...keys, ...keys.flatMap((key) => ['jikimi lookup key 1', 'jikimi pack 1'].map((use) => deriveKey(key, use)))]
}

/** Every file that could be a key's or a pack's, whatever epoch it says it is of. */
async function carve(folder: string, wrapping: readonly Uint8Array[]): Promise<HeldKey[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const held: HeldKey[] = []
  for (const entry of entries.filter((one) => one.isFile())) {
    const contents = await readFile(join(entry.parentPath, entry.name))
    for (const { id, wrapped } of wrappedIn(basename(entry.name), contents))
      for (const one of wrapping) {
        const key = tried(() => unwrapKey(one, id, wrapped))
        if (key !== undefined) held.push({ id, key })
      }
  }
  return held
}

function wrappedIn(name: string, contents: Buffer): { id: string; wrapped: Buffer }[] {
  if (UUID.test(name)) return [{ id: name, wrapped: contents.subarray(HEAD_BYTES) }]
  if (packFile.epochOf(name) === undefined) return []
  const count = Math.floor((contents.length - packFile.headBytes) / packEntry.bytes)
  return Array.from({ length: count }, (_, nth) => {
    const from = packFile.headBytes + nth * packEntry.bytes
    const entry = contents.subarray(from, from + packEntry.bytes)
    return { id: packEntry.idOf(entry), wrapped: packEntry.wrappedOf(entry) }
  })
}

const unique = (keys: readonly HeldKey[]): HeldKey[] => [
  ...new Map(keys.map((one) => [`${one.id} ${Buffer.from(one.key).toString('hex')}`, one])).values(),
]

/** Every key on every ciphertext: what each opened as, by its sealed bytes. */
export function openAll(keys: readonly HeldKey[], ciphertexts: readonly Ciphertext[]): ReadonlyMap<string, string> {
  const opened = new Map<string, string>()
  for (const one of new Map(
    ciphertexts.map((each) => [`${each.place.row} ${each.place.keyId} ${bytesOf(each)}`, each]),
  ).values()) {
    const { place, sealed } = one
    for (const { key } of keys) {
      const text = tried(() =>
        place.table === 'collection'
          ? [...openItems(key, place, sealed).values()].join('\n')
          : Buffer.from(openBlob(key, place, sealed)).toString('utf8'),
      )
      if (text !== undefined) opened.set(bytesOf(one), text)
    }
  }
  return opened
}

const bytesOf = ({ sealed }: Ciphertext): string => sealed.toString('base64')

/** Of these people, whose address stands in one of these ciphertexts, as far as they opened. Each e-mail is one person's. */
export function recovered(
  people: readonly Person[],
  ciphertexts: readonly Ciphertext[],
  opened: ReadonlyMap<string, string>,
): Person[] {
  const known = new Set(ciphertexts.flatMap((one) => opened.get(bytesOf(one))?.split('\n') ?? []))
  return people.filter(({ email }) => known.has(email))
}

/** Of these people, whose e-mail or phone gives a token that lies anywhere, under any key there is. */
export function guessed(
  people: readonly Person[],
  lookup: readonly Uint8Array[],
  tokens: ReadonlySet<string>,
): Person[] {
  const isThere = (key: Uint8Array, kind: 'EMAIL' | 'PHONE', value: string): boolean => {
    const token = lookupToken(key, kind, value)
    return token !== undefined && tokens.has(Buffer.from(token).toString('hex'))
  }
  return people.filter(({ email, phone }) =>
    lookup.some((key) => isThere(key, 'EMAIL', email) || isThere(key, 'PHONE', phone)),
  )
}

function tried<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
