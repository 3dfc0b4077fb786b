import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, readFile, readdir, rename, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SealBroken } from '@jikimi/vault'
import { aKeystoreFolder } from './a-keystore-folder.js'
import { KeyGone } from './key-gone.js'
import type { Keystore } from './keystore.js'
import { openDirectoryKeystore } from './open-directory-keystore.js'

const opened: Keystore[] = []
const parents: string[] = []
let now = 0

async function aKeystore() {
  const place = await aKeystoreFolder()
  parents.push(place.parent)
  const keystore = await openDirectoryKeystore(place.folder, place.rootPath, undefined, { now: () => now })
  opened.push(keystore)
  return { keystore, ...place }
}

afterEach(async () => {
  for (const keystore of opened.splice(0)) keystore.close()
  for (const parent of parents.splice(0)) await rm(parent, { recursive: true })
})

describe('the directory keystore', () => {
  it('gives the key that it made, also after it was opened anew', async () => {
    const { keystore, folder, rootPath } = await aKeystore()
    const keyId = randomUUID()
    const key = await keystore.create(keyId)
    expect(key).toHaveLength(32)
    expect(await keystore.open(keyId)).toEqual(key)
    const again = await openDirectoryKeystore(folder, rootPath, keystore.id)
    opened.push(again)
    expect(await again.open(keyId)).toEqual(key)
    expect(again.lookupKey()).toEqual(keystore.lookupKey())
    expect(again.epoch).toBe(1)
  })

  it('keeps a key in a private file named by the last two digits of its id, never unwrapped', async () => {
    const { keystore, folder, fileOf } = await aKeystore()
    const keyId = randomUUID()
    const key = await keystore.create(keyId)
    expect((await stat(fileOf(keyId))).mode & 0o777).toBe(0o600)
    for (const file of await filesBelow(folder)) {
      const contents = await readFile(file)
      expect(contents.includes(Buffer.from(key))).toBe(false)
      expect(contents.includes(Buffer.from(key).toString('base64url'))).toBe(false)
    }
  })

  it('says that a key is gone when it never was or was discarded', async () => {
    const { keystore } = await aKeystore()
    const keyId = randomUUID()
    await expect(keystore.open(keyId)).rejects.toThrow(KeyGone)
    await keystore.create(keyId)
    await keystore.open(keyId)
    await keystore.discard(keyId)
    await expect(keystore.open(keyId)).rejects.toThrow(KeyGone)
    await expect(keystore.discard(keyId)).resolves.toBeUndefined()
  })

  it('makes no second key under one id, one after the other or at once', async () => {
    const { keystore } = await aKeystore()
    const keyId = randomUUID()
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => keystore.create(keyId)))
    const made = tries.filter((tried) => tried.status === 'fulfilled')
    expect(made).toHaveLength(1)
    await expect(keystore.create(keyId)).rejects.toThrow('exists')
    expect(await keystore.open(keyId)).toEqual(made[0]!.value)
  })

  it('does not open a key whose file was swapped, altered or cut', async () => {
    const { keystore, fileOf } = await aKeystore()
    const [one, other] = [randomUUID(), randomUUID()]
    await keystore.create(one)
    await keystore.create(other)
    await copyFile(fileOf(other), fileOf(one))
    await expect(keystore.open(one)).rejects.toThrow(SealBroken)
    const bytes = await readFile(fileOf(other))
    for (const index of bytes.keys()) {
      await writeFile(
        fileOf(other),
        bytes.map((byte, at) => (at === index ? byte ^ 1 : byte)),
      )
      await expect(keystore.open(other)).rejects.toThrow(SealBroken)
    }
    for (const length of [76, 40, 4, 0]) {
      await writeFile(fileOf(other), bytes)
      await truncate(fileOf(other), length)
      await expect(keystore.open(other)).rejects.toThrow(SealBroken)
    }
  })

  it('takes no notice of what an interrupted write left', async () => {
    const { keystore, fileOf } = await aKeystore()
    const keyId = randomUUID()
    await writeFile(`${fileOf(keyId)}.0000.unfinished`, 'half a key')
    await expect(keystore.open(keyId)).rejects.toThrow(KeyGone)
    const key = await keystore.create(keyId)
    expect(await keystore.open(keyId)).toEqual(key)
  })

  it('leaves nothing behind when a key cannot be written', async () => {
    const { keystore, folder, fileOf } = await aKeystore()
    const keyId = randomUUID()
    await rm(join(fileOf(keyId), '..'), { recursive: true })
    await expect(keystore.create(keyId)).rejects.toMatchObject({ code: 'ENOENT' })
    await mkdir(join(fileOf(keyId), '..'))
    expect((await filesBelow(folder)).map((file) => file.slice(folder.length + 1)).toSorted()).toEqual([
      'epoch.json',
      'lock',
    ])
    await expect(keystore.create(keyId)).resolves.toHaveLength(32)
  })

  it('forgets an unwrapped key after five seconds', async () => {
    const { keystore, fileOf } = await aKeystore()
    const keyId = randomUUID()
    await keystore.create(keyId)
    await keystore.open(keyId)
    await rm(fileOf(keyId))
    now += 4999
    await expect(keystore.open(keyId)).resolves.toHaveLength(32)
    now += 1
    await expect(keystore.open(keyId)).rejects.toThrow(KeyGone)
  })

  it('gives every caller a copy of their own', async () => {
    const { keystore } = await aKeystore()
    const keyId = randomUUID()
    const key = await keystore.create(keyId)
    ;(await keystore.open(keyId)).fill(0)
    expect(await keystore.open(keyId)).toEqual(key)
  })

  it.each(['../../epoch', 'key-1', '', '0198C0DE-0000-7000-8000-0000000000AB'])(
    'touches no file for what is no key id: %s',
    async (keyId) => {
      const { keystore } = await aKeystore()
      await expect(keystore.create(keyId)).rejects.toThrow(RangeError)
      await expect(keystore.open(keyId)).rejects.toThrow(RangeError)
      await expect(keystore.discard(keyId)).rejects.toThrow(RangeError)
    },
  )

  it('is ready while its folder is there and is still the same, and not after closing', async () => {
    const { keystore, folder } = await aKeystore()
    const other = await aKeystoreFolder()
    parents.push(other.parent)
    expect(await keystore.isReady()).toBe(true)
    await rename(folder, `${folder}-away`)
    expect(await keystore.isReady()).toBe(false)
    await rename(other.folder, folder)
    expect(await keystore.isReady()).toBe(false)
    keystore.close()
    expect(await keystore.isReady()).toBe(false)
    await expect(keystore.open(randomUUID())).rejects.toThrow('closed')
    expect(() => keystore.lookupKey()).toThrow('closed')
  })
})

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
