import { randomUUID } from 'node:crypto'
import { cp, link, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aKeystoreFolder } from './a-keystore-folder.js'
import { KeyGone } from './key-gone.js'
import { openDirectoryKeystore } from './open-directory-keystore.js'
import type { KeystoreStep } from './steps.js'
import type { TurningKeystore } from './turning-keystore.js'

const opened: TurningKeystore[] = []
const parents: string[] = []
let now = 0

async function aKeystore() {
  const place = await aKeystoreFolder()
  parents.push(place.parent)
  return { ...place, keystore: await open(place) }
}

async function open({ folder, rootPath }: { folder: string; rootPath: string }): Promise<TurningKeystore> {
  const keystore = await openDirectoryKeystore(folder, rootPath, undefined, { now: () => now })
  opened.push(keystore)
  return keystore
}

async function turn(keystore: TurningKeystore): Promise<void> {
  await keystore.beginTurn()
  await keystore.rewrap()
  await keystore.endTurn()
}

const make = async (keystore: TurningKeystore, count: number): Promise<Map<string, Uint8Array>> => {
  const ids = Array.from({ length: count }, () => randomUUID())
  return new Map(await Promise.all(ids.map(async (id) => [id, await keystore.create(id)] as const)))
}

async function demandAll(keystore: TurningKeystore, keys: ReadonlyMap<string, Uint8Array>): Promise<void> {
  now += 6000
  for (const [id, key] of keys) expect(await keystore.open(id)).toEqual(key)
}

afterEach(async () => {
  for (const keystore of opened.splice(0)) keystore.close()
  for (const parent of parents.splice(0)) await rm(parent, { recursive: true })
})

describe('a turn of the epoch', () => {
  it('carries every living key over and leaves no file of the old epoch, also after it is opened anew', async () => {
    const place = await aKeystore()
    const keys = await make(place.keystore, 300)
    await turn(place.keystore)
    expect(place.keystore.epoch).toBe(2)
    const later = await make(place.keystore, 20)
    await turn(place.keystore)
    await demandAll(place.keystore, new Map([...keys, ...later]))
    const files = await readdir(place.folder, { recursive: true, withFileTypes: true })
    const names = files.filter((entry) => entry.isFile()).map(({ name }) => name)
    expect(new Set(names)).toEqual(new Set(['epoch.json', 'lock', 'pack.3']))
    expect(names.filter((name) => name === 'pack.3')).toHaveLength(256)
    place.keystore.close()
    const again = await open(place)
    expect(again.epoch).toBe(3)
    await demandAll(again, new Map([...keys, ...later]))
  })

  it('leaves what was buried behind, whenever that was', async () => {
    const { keystore } = await aKeystore()
    const keys = await make(keystore, 60)
    const ids = [...keys.keys()]
    await turn(keystore)
    const more = [...(await make(keystore, 4)).keys()]
    await keystore.bury([ids[0]!, more[0]!])
    await keystore.beginTurn()
    await keystore.bury([ids[1]!, more[1]!])
    let nth = 0
    await keystore.rewrap(async (step) => {
      if (step === 'BUCKET_PACKED' && (nth += 1) === 128) await keystore.bury(ids.slice(2, 30))
    })
    await keystore.bury([ids[30]!, more[2]!])
    await keystore.endTurn((step) => (step === 'COMMITTED' ? keystore.bury([ids[31]!, more[3]!]) : undefined))
    await keystore.bury([ids[32]!])
    const gone = [...ids.slice(0, 33), ...more]
    for (const id of gone) await expect(keystore.open(id)).rejects.toThrow(KeyGone)
    expect(await keystore.missing([...ids, ...more])).toEqual(gone)
    await demandAll(keystore, new Map([...keys].slice(33)))
    await turn(keystore)
    expect(await keystore.missing([...ids, ...more])).toEqual(gone)
    await demandAll(keystore, new Map([...keys].slice(33)))
  })

  it('goes on while keys are made, opened, discarded and buried, and nobody notices', async () => {
    const { keystore } = await aKeystore()
    const keys = await make(keystore, 200)
    const lasting = [...keys.keys()]
    const over = new AbortController()
    const gone: string[] = []
    const work = async (): Promise<number> => {
      let opens = 0
      while (!over.signal.aborted) {
        const [id, key] = [randomUUID(), undefined]
        keys.set(id, await keystore.create(id))
        // Its own, and one that nobody else discards meanwhile
        for (const some of [id, lasting[Math.floor(Math.random() * lasting.length)]!])
          expect(await keystore.open(some)).toEqual(keys.get(some))
        opens += 1
        if (opens % 5 === 0) {
          keys.delete(id)
          gone.push(id)
          await (opens % 2 === 0 ? keystore.bury([id]) : keystore.discard(id))
        }
        now += 500
        expect(key).toBeUndefined()
      }
      return opens
    }
    const working = Promise.all([work(), work(), work()])
    for (let turns = 0; turns < 3; turns += 1) await turn(keystore)
    over.abort()
    expect((await working).every((opens) => opens > 20)).toBe(true)
    expect(keystore.epoch).toBe(4)
    await demandAll(keystore, keys)
    expect(await keystore.missing(gone)).toEqual(gone)
  })

  it('opens keys of the old epoch no more, from copies of packs and files, with the root and the epoch file of today', async () => {
    const place = await aKeystore()
    const keys = await make(place.keystore, 40)
    await turn(place.keystore)
    const loose = [...(await make(place.keystore, 40)).keys()]
    const copy = join(place.parent, 'copy')
    await cp(place.folder, copy, { recursive: true })
    await place.keystore.bury([...keys.keys(), ...loose])
    await turn(place.keystore)
    // Epoch 2's packs and files under the name and with the key of epoch 3
    await writeFile(join(copy, 'epoch.json'), await readFile(join(place.folder, 'epoch.json')))
    for (const bucket of await readdir(join(copy, 'keys'))) {
      const [from, to] = [join(copy, 'keys', bucket, 'pack.2'), join(place.folder, 'keys', bucket, 'pack.3')]
      await mkdir(join(copy, 'keys', bucket), { recursive: true })
      await writeFile(join(copy, 'keys', bucket, 'pack.3'), await readFile(to))
      expect((await stat(from)).size).toBeGreaterThan(0)
    }
    const thief = await open({ folder: copy, rootPath: place.rootPath })
    for (const id of [...keys.keys(), ...loose]) await expect(thief.open(id)).rejects.toThrow()
  })

  it('overwrites the old key where it lies: no other name of its file shows it any more', async () => {
    const place = await aKeystore()
    const old = await readFile(join(place.folder, 'epoch.json'), 'utf8')
    const { epochKey } = JSON.parse(old) as { epochKey: string }
    await link(join(place.folder, 'epoch.json'), join(place.parent, 'kept'))
    await turn(place.keystore)
    const kept = await readFile(join(place.parent, 'kept'), 'latin1')
    expect(kept).toHaveLength(old.length)
    expect(kept.includes(epochKey) || kept.includes(epochKey.slice(10, 40))).toBe(false)
  })

  it('is told in numbers while it goes on', async () => {
    const { keystore } = await aKeystore()
    const ids = [...(await make(keystore, 30)).keys()]
    await keystore.bury(ids.slice(0, 3))
    expect(await keystore.standing()).toEqual({ epoch: 1, keys: 27, buried: 3 })
    await keystore.beginTurn()
    const halves: number[] = []
    await keystore.rewrap(async (step: KeystoreStep) => {
      if (step === 'BUCKET_PACKED') halves.push((await keystore.standing()).turn!.doneBuckets)
    })
    expect([halves.length, Math.min(...halves) < 10, halves.at(-1)]).toEqual([256, true, 256])
    expect(await keystore.counts(2)).toEqual({ keys: 27, tombstones: 3 })
    await keystore.endTurn()
    expect(await keystore.standing()).toEqual({ epoch: 2, keys: 27, buried: 0 })
  })
})
