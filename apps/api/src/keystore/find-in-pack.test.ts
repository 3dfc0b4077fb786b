import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newId } from '../kernel/identifier.js'
import { findInPack } from './find-in-pack.js'
import { packEntry } from './pack-entry.js'
import { packFile, type PackPlace } from './pack-file.js'

const BUCKET = 0xab
let folder: string
let place: PackPlace

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jikimi-pack-'))
  await mkdir(join(folder, 'keys', 'ab'), { recursive: true })
  place = { folder, epoch: 2, epochKey: randomBytes(32), bucket: BUCKET }
})

afterEach(() => rm(folder, { recursive: true }))

const inBucket = (id: string): string => `${id.slice(0, -2)}ab`
const anEntry = (id: string): Buffer => packEntry.encode(id, 7, randomBytes(73))

async function aPack(ids: readonly string[]): Promise<string> {
  await writeFile(packFile.pathOf(place), packFile.encode(place, ids.map(anEntry)))
  return packFile.pathOf(place)
}

describe('a key in a pack', () => {
  it.each([0, 1, 2, 17, 400, 20_000])(
    'is found among %i, random ids and ids by time alike, and nothing else is',
    async (count) => {
      const now = new Date(1_795_000_000_000)
      const ids = Array.from({ length: count }, (_, nth) => inBucket(nth % 3 === 0 ? newId(now) : randomUUID()))
      const path = await aPack(ids)
      const asked = count > 1000 ? ids.filter((_, nth) => nth % 20 === 0) : ids
      for (const id of asked) {
        const found = await findInPack(path, id)
        expect(packEntry.idOf(found!.entry)).toBe(id)
        expect(packEntry.madeAtOf(found!.entry)).toBe(7)
      }
      for (let nth = 0; nth < 300; nth += 1) expect(await findInPack(path, inBucket(randomUUID()))).toBeUndefined()
    },
  )

  it('is found where ids are as unevenly spread as they can be', async () => {
    const ids = Array.from(
      { length: 3000 },
      (_, nth) => `00000000-0000-4000-8000-${nth.toString(16).padStart(4, '0')}000000ab`,
    )
    const path = await aPack(ids)
    for (const id of ids.filter((_, nth) => nth % 100 === 0)) expect((await findInPack(path, id))?.entry).toBeDefined()
    expect(await findInPack(path, 'ffffffff-ffff-4fff-bfff-ffffffffffab')).toBeUndefined()
  })
})

describe('a pack', () => {
  it('is read as it was written, and not with any byte of ids, head or code altered, cut or of another place', async () => {
    const ids = Array.from({ length: 3 }, () => inBucket(randomUUID()))
    const path = await aPack(ids)
    expect((await packFile.read(place)).map(packEntry.idOf).toSorted()).toEqual(ids.toSorted())
    const bytes = packFile.encode(place, ids.map(anEntry))
    const covered = [...bytes.keys()].filter((at) => at < 16 + 20 || at >= bytes.length - 32)
    for (const at of covered) {
      await writeFile(
        path,
        bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)),
      )
      await expect(packFile.read(place)).rejects.toMatchObject({ code: 'KEYSTORE_PACK_DAMAGED' })
    }
    for (const cut of [0, 15, bytes.length - 1, bytes.length - 93]) {
      await writeFile(path, bytes.subarray(0, cut))
      await expect(packFile.read(place)).rejects.toMatchObject({ code: 'KEYSTORE_PACK_DAMAGED' })
    }
    await writeFile(path, bytes)
    const other = { ...place, epochKey: randomBytes(32) }
    await expect(packFile.read(other)).rejects.toMatchObject({ code: 'KEYSTORE_PACK_DAMAGED' })
  })
})
