import { randomUUID } from 'node:crypto'
import { chmod, copyFile, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aKeystoreFolder } from './a-keystore-folder.js'
import { createDirectoryKeystore } from './create-directory-keystore.js'
import { openDirectoryKeystore } from './open-directory-keystore.js'

const parents: string[] = []

async function aFolder() {
  const place = await aKeystoreFolder()
  parents.push(place.parent)
  return place
}

afterEach(async () => {
  for (const parent of parents.splice(0)) await rm(parent, { recursive: true })
})

describe('making a keystore', () => {
  it('lets nobody but its owner read the folder or the root', async () => {
    const { folder, rootPath } = await aFolder()
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    expect((await stat(rootPath)).mode & 0o777).toBe(0o600)
    expect(await readFile(rootPath, 'utf8')).toMatch(/^[\w-]{43}\n$/u)
  })

  it('refuses where there is one, and leaves that as it is', async () => {
    const { folder, rootPath } = await aFolder()
    const before = await readFile(join(folder, 'epoch.json'), 'utf8')
    await expect(createDirectoryKeystore(folder, `${rootPath}.other`)).rejects.toMatchObject({
      code: 'KEYSTORE_EXISTS',
    })
    expect(await readFile(join(folder, 'epoch.json'), 'utf8')).toBe(before)
  })

  it('can be repeated after it was interrupted before its last step', async () => {
    const { folder, rootPath } = await aFolder()
    await rm(join(folder, 'epoch.json'))
    await expect(openDirectoryKeystore(folder, rootPath)).rejects.toMatchObject({ code: 'KEYSTORE_MISSING' })
    await createDirectoryKeystore(folder, rootPath)
    const keystore = await openDirectoryKeystore(folder, rootPath)
    await expect(keystore.create(randomUUID())).resolves.toHaveLength(32)
    keystore.close()
  })

  it('writes neither the root nor the epoch key into the folder', async () => {
    const { folder, rootPath } = await aFolder()
    const root = (await readFile(rootPath, 'utf8')).trim()
    for (const file of await filesBelow(folder)) {
      const contents = await readFile(file)
      expect(contents.includes(root)).toBe(false)
      expect(contents.includes(Buffer.from(root, 'base64url'))).toBe(false)
    }
  })
})

describe('opening a keystore', () => {
  it('is refused where there is none', async () => {
    const { folder, rootPath } = await aFolder()
    await expect(openDirectoryKeystore(`${folder}-2`, rootPath)).rejects.toMatchObject({ code: 'KEYSTORE_MISSING' })
  })

  it('is refused without its root', async () => {
    const { folder, rootPath } = await aFolder()
    await rm(rootPath)
    await expect(openDirectoryKeystore(folder, rootPath)).rejects.toMatchObject({ code: 'KEYSTORE_ROOT_MISSING' })
  })

  it('is refused with the root of another keystore, or with half a root', async () => {
    const [{ folder, rootPath }, other] = [await aFolder(), await aFolder()]
    const refusal = { code: 'KEYSTORE_ROOT_WRONG' }
    await expect(openDirectoryKeystore(folder, other.rootPath)).rejects.toMatchObject(refusal)
    await writeFile(rootPath, (await readFile(rootPath, 'utf8')).slice(0, 20))
    await expect(openDirectoryKeystore(folder, rootPath)).rejects.toMatchObject(refusal)
  })

  it('is refused when the epoch file claims another epoch or another keystore', async () => {
    const { folder, rootPath } = await aFolder()
    const path = join(folder, 'epoch.json')
    const epoch: object = JSON.parse(await readFile(path, 'utf8'))
    for (const lie of [{ epoch: 2 }, { keystoreId: randomUUID() }]) {
      await writeFile(path, JSON.stringify({ ...epoch, ...lie }))
      await expect(openDirectoryKeystore(folder, rootPath)).rejects.toMatchObject({ code: 'KEYSTORE_ROOT_WRONG' })
    }
  })

  it.each(['', '{', '{}', '{"format":2}'])('is refused when the epoch file holds %j', async (contents) => {
    const { folder, rootPath } = await aFolder()
    await writeFile(join(folder, 'epoch.json'), contents)
    await expect(openDirectoryKeystore(folder, rootPath)).rejects.toMatchObject({ code: 'KEYSTORE_DAMAGED' })
    await expect(createDirectoryKeystore(folder, rootPath)).rejects.toMatchObject({ code: 'KEYSTORE_DAMAGED' })
  })

  it('is refused for a database that was filled with another', async () => {
    const { folder, rootPath } = await aFolder()
    const refusal = { code: 'KEYSTORE_NOT_THIS_DATABASE' }
    await expect(openDirectoryKeystore(folder, rootPath, randomUUID())).rejects.toMatchObject(refusal)
  })

  it('is refused when group or others may touch the folder or the root', async () => {
    const { folder, rootPath } = await aFolder()
    for (const [path, open, closed] of [
      [folder, 0o750, 0o700],
      [folder, 0o701, 0o700],
      [rootPath, 0o640, 0o600],
      [rootPath, 0o604, 0o600],
    ] as const) {
      await chmod(path, open)
      await expect(openDirectoryKeystore(folder, rootPath)).rejects.toMatchObject({ code: 'KEYSTORE_TOO_OPEN' })
      await chmod(path, closed)
    }
    ;(await openDirectoryKeystore(folder, rootPath)).close()
  })

  it('reads nothing but the named root, so a copy elsewhere opens it too', async () => {
    const { folder, rootPath } = await aFolder()
    await copyFile(rootPath, `${rootPath}.copy`)
    await rm(rootPath)
    ;(await openDirectoryKeystore(folder, `${rootPath}.copy`)).close()
  })
})

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
