import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { WitnessRefused } from '../src/index.js'
import { aLog } from './a-log.js'
import { aFolder, aWitness, closeAll, post } from './a-witness.js'

const log = aLog()
const logKeys = [log.key]

afterEach(closeAll)

it('makes its key at the first start, for its owner only, and says it to everybody', async () => {
  const folder = await aFolder()
  const { verifierKey, close } = await aWitness({ folder, logKeys })
  expect((await stat(join(folder, 'witness.key'))).mode & 0o777).toBe(0o600)
  expect(await readFile(join(folder, 'witness.vkey'), 'utf8')).toBe(`${verifierKey}\n`)
  await close()
  expect((await aWitness({ folder, logKeys })).verifierKey).toBe(verifierKey)
})

it('goes on after a restart where it was, and refuses what it refused before', async () => {
  const folder = await aFolder()
  const first = await aWitness({ folder, logKeys })
  await post(first.url, log.body(0, 20))
  await first.close()
  const { url } = await aWitness({ folder, logKeys })
  expect((await post(url, log.body(0, 30, 'from 10'))).body).toBe('20\n')
  expect((await post(url, log.body(20, 30, 'from 10'))).status).toBe(422)
  expect((await post(url, log.body(20, 30))).status).toBe(200)
})

it('does not start beside another one on its folder, also not at the same moment', async () => {
  const folder = await aFolder()
  const one = await aWitness({ folder, logKeys })
  await expect(aWitness({ folder, logKeys })).rejects.toThrow(WitnessRefused)
  await one.close()
  await writeFile(join(folder, 'lock'), '999999999 long-gone x\n')
  const both = await Promise.allSettled([1, 2, 3].map(() => aWitness({ folder, logKeys })))
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

it('signs nothing once the folder is held by another', async () => {
  const folder = await aFolder()
  const { url } = await aWitness({ folder, logKeys })
  expect((await post(url, log.body(0, 5))).status).toBe(200)
  await writeFile(join(folder, 'lock'), '1 another x\n')
  const { status, body } = await post(url, log.body(5, 9))
  expect(status).toBe(500)
  expect(body).not.toContain('—')
})

it('signs nothing when it could not write, nor afterwards, until it is started again', async () => {
  const folder = await aFolder()
  const faults: unknown[] = []
  const witness = await aWitness({ folder, logKeys, onFault: (fault) => faults.push(fault) })
  await rm(join(folder, 'logs'), { recursive: true })
  const { status, body } = await post(witness.url, log.body(0, 5))
  expect([status, faults.length]).toEqual([500, 1])
  expect(body).not.toContain('—')
  await mkdir(join(folder, 'logs'))
  expect((await post(witness.url, log.body(0, 5))).status).toBe(500)
  await witness.close()
  const { url } = await aWitness({ folder, logKeys })
  expect((await post(url, log.body(0, 5))).status).toBe(200)
})

it('takes no lost, older or altered memory for a new beginning', async () => {
  const folder = await aFolder()
  const { url, close } = await aWitness({ folder, logKeys })
  await post(url, log.body(0, 5))
  await rename(join(folder, 'logs'), join(folder, 'older'))
  await mkdir(join(folder, 'logs'))
  expect((await post(url, log.body(0, 5, 'from 3'))).status).toBe(500)
  await close()
  await rm(join(folder, 'logs'), { recursive: true })
  await expect(aWitness({ folder, logKeys })).rejects.toThrow('is gone, and its key is there')
  await rename(join(folder, 'older'), join(folder, 'logs'))
  await rename(join(folder, 'witness.key'), join(folder, 'key'))
  await expect(aWitness({ folder, logKeys })).rejects.toThrow('The key of this witness is gone')
})

it('does not start on a memory that it did not sign', async () => {
  const folder = await aFolder()
  const { url, close } = await aWitness({ folder, logKeys })
  await post(url, log.body(0, 5))
  await close()
  const [file] = await import('node:fs/promises').then(({ readdir }) => readdir(join(folder, 'logs')))
  const path = join(folder, 'logs', file!)
  const note = await readFile(path, 'utf8')
  await writeFile(path, note.replace('\n5\n', '\n4\n'))
  await expect(aWitness({ folder, logKeys })).rejects.toThrow('WRONG_SIGNATURE')
  await writeFile(path, note)
  await aWitness({ folder, logKeys })
})

it('does not start with a key that others may read, under another name, or without a log', async () => {
  const folder = await aFolder()
  await (await aWitness({ folder, logKeys })).close()
  await expect(aWitness({ folder, logKeys, name: 'other.example.kr' })).rejects.toThrow('another name')
  await expect(aWitness({ folder, logKeys: [] })).rejects.toThrow('No log')
  await chmod(join(folder, 'witness.key'), 0o644)
  await expect(aWitness({ folder, logKeys })).rejects.toThrow('chmod 600')
  await chmod(join(folder, 'witness.key'), 0o600)
  await aWitness({ folder, logKeys })
})
