import { randomUUID } from 'node:crypto'
import { chmod, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aKeystoreFolder } from './a-keystore-folder.js'
import { changeRoot, rehearseRootChange, type RootStep } from './change-root.js'
import { KeyGone } from './key-gone.js'
import { openDirectoryKeystore } from './open-directory-keystore.js'
import type { TurningKeystore } from './turning-keystore.js'

const opened: TurningKeystore[] = []
const parents: string[] = []

async function aKeystore() {
  const place = await aKeystoreFolder()
  parents.push(place.parent)
  return { ...place, keystore: await opening(place) }
}

async function opening({ folder, rootPath }: { folder: string; rootPath: string }): Promise<TurningKeystore> {
  const keystore = await openDirectoryKeystore(folder, rootPath)
  opened.push(keystore)
  return keystore
}

const made = async (keystore: TurningKeystore, count: number): Promise<string[]> => {
  const ids = Array.from({ length: count }, () => randomUUID())
  for (const id of ids) await keystore.create(id)
  return ids
}

const filesBelow = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

afterEach(async () => {
  for (const keystore of opened.splice(0)) keystore.close()
  for (const parent of parents.splice(0)) await rm(parent, { recursive: true })
})

describe('a bury that a power cut interrupts', () => {
  it('is done again at the next opening, and cut off where its tombstone is not whole', async () => {
    const { keystore, ...place } = await aKeystore()
    const [kept, gone] = (await made(keystore, 2)) as [string, string]
    await keystore.beginTurn()
    await keystore.rewrap()
    await keystore.endTurn()
    keystore.close()
    // The tombstone came to the disk, the overwriting did not; of another one came half
    const bytes = (id: string) => Buffer.concat([Buffer.from([1]), Buffer.from(id.replaceAll('-', ''), 'hex')])
    await writeFile(join(place.folder, 'buried.2'), Buffer.concat([bytes(gone), bytes(kept).subarray(0, 9)]), {
      mode: 0o600,
    })
    const again = await opening(place)
    await expect(again.open(gone)).rejects.toThrow(KeyGone)
    expect(await again.open(kept)).toHaveLength(32)
    await again.bury([(await made(again, 1))[0]!])
    expect(await again.buried()).toHaveLength(2)
    expect((await readFile(join(place.folder, 'buried.2'))).length).toBe(34)
  })
})

describe('a disk that takes nothing more in the middle of a turn', () => {
  it('leaves the old epoch whole and everybody at work; the turn ends once there is room', async () => {
    const { keystore, folder } = await aKeystore()
    const ids = await made(keystore, 50)
    await keystore.beginTurn()
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
    const probe = await open(join(folder, 'epoch.json'), 'r')
    const handles = Object.getPrototypeOf(probe) as { sync(): Promise<void> }
    await probe.close()
    const { sync } = handles
    let [landed, packed] = [0, 0]
    const failing = keystore.rewrap((step) => {
      if (step !== 'BUCKET_PACKED' || (packed += 1) !== 100) return
      handles.sync = () => {
        landed += 1
        return Promise.reject(full)
      }
    })
    try {
      await expect(failing).rejects.toBe(full)
      expect(landed).toBeGreaterThan(0)
      for (const id of ids) expect(await keystore.open(id)).toHaveLength(32)
      await expect(keystore.create(randomUUID())).rejects.toBe(full)
    } finally {
      handles.sync = sync
    }
    expect(keystore.epoch).toBe(1)
    await expect(keystore.endTurn()).rejects.toThrow('not packed every key')
    await keystore.rewrap()
    await keystore.endTurn()
    expect(keystore.epoch).toBe(2)
    expect(await keystore.missing(ids)).toEqual([])
    expect((await filesBelow(folder)).filter((file) => file.endsWith('.unfinished'))).toEqual([])
  })
})

describe('another root key', () => {
  it('opens the keystore alone; the old one opens nothing any more', async () => {
    const { keystore, folder, rootPath } = await aKeystore()
    const [id] = (await made(keystore, 1)) as [string]
    await expect(changeRoot({ folder, rootPath })).rejects.toMatchObject({ code: 'KEYSTORE_IN_USE' })
    keystore.close()
    const old = await readFile(rootPath)
    await rehearseRootChange({ folder, rootPath })
    expect(await readFile(rootPath)).toEqual(old)
    await changeRoot({ folder, rootPath })
    expect(await readFile(rootPath)).not.toEqual(old)
    const again = await opening({ folder, rootPath })
    expect(await again.open(id)).toHaveLength(32)
    again.close()
    await writeFile(`${rootPath}.old`, old, { mode: 0o600 })
    await expect(opening({ folder, rootPath: `${rootPath}.old` })).rejects.toMatchObject({
      code: 'KEYSTORE_ROOT_WRONG',
    })
    for (const file of await filesBelow(join(folder, '..'))) {
      if (file.endsWith('.old')) continue
      expect((await readFile(file)).includes(old.subarray(0, 43))).toBe(false)
    }
  })

  it.each(['NEXT_ROOT_WRITTEN', 'OLD_LINKED', 'EPOCH_WRAPPED', 'OLD_SHREDDED'] as const)(
    'is there or is not when the change ends at %s: the keystore opens either way',
    async (stopped: RootStep) => {
      const { keystore, folder, rootPath } = await aKeystore()
      const [id] = (await made(keystore, 1)) as [string]
      keystore.close()
      const stop = new Error('stopped here')
      const interrupted = changeRoot({ folder, rootPath }, (step) => {
        if (step === stopped) throw stop
      })
      await expect(interrupted).rejects.toBe(stop)
      const again = await opening({ folder, rootPath })
      expect(await again.open(id)).toHaveLength(32)
      again.close()
      await changeRoot({ folder, rootPath })
      expect(await (await opening({ folder, rootPath })).open(id)).toHaveLength(32)
      expect((await filesBelow(join(folder, '..'))).filter((file) => /[.](ended|next)$/.test(file))).toEqual([])
    },
  )

  it('is rehearsed only where it could be changed', async () => {
    const { keystore, folder, rootPath } = await aKeystore()
    await keystore.beginTurn()
    keystore.close()
    await expect(rehearseRootChange({ folder, rootPath })).rejects.toMatchObject({ code: 'KEYSTORE_TURN_UNDER_WAY' })
    await chmod(folder, 0o755)
    await expect(rehearseRootChange({ folder, rootPath })).rejects.toMatchObject({ code: 'KEYSTORE_TOO_OPEN' })
    await chmod(folder, 0o700)
  })
})
