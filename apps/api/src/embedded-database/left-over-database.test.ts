import { spawn, spawnSync } from 'node:child_process'
import { chmod, chown, mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { startEmbeddedDatabase } from './index.js'
import { processIdentity } from './process-identity.js'

let parent: string
let folder: string

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'jikimi-database-'))
  folder = join(parent, 'database')
})

afterEach(() => rm(parent, { recursive: true, force: true }))

const builtDoor = new URL('../../dist/embedded-database/index.js', import.meta.url).href

/** A program of its own that starts the database in the folder, says so, and stays. */
const program = (then: string) => `
  const { startEmbeddedDatabase } = await import(${JSON.stringify(builtDoor)})
  const database = await startEmbeddedDatabase({ folder: ${JSON.stringify(folder)}, log() {}, fsync: false })
  console.log('started ' + database.pid)
  ${then}
`

async function startAndKill(signalled: 'parent' | 'both'): Promise<number> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program('setInterval(() => {}, 1000)')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const pid = await new Promise<number>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => resolve(Number(chunk.toString().split(' ')[1])))
    child.once('exit', () => reject(new Error('ended before it had started the database')))
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  if (signalled === 'both') process.kill(pid, 'SIGKILL')
  await ended
  return pid
}

async function startHere(lines: string[] = []): Promise<number> {
  const database = await startEmbeddedDatabase({ folder, log: (line) => lines.push(line), fsync: false })
  try {
    const client = new Client({ connectionString: database.superuserUrl })
    await client.connect()
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    await client.end()
    return database.pid
  } finally {
    await database.stop()
  }
}

describe('a database whose parent was killed', () => {
  it('is stopped, and its folder used again', async () => {
    const left = await startAndKill('parent')
    expect((await processIdentity(left))?.commandLine).toContain(folder)
    const lines: string[] = []
    expect(await startHere(lines)).not.toBe(left)
    expect(lines.join()).toContain(`process ${left}`)
    expect((await processIdentity(left))?.commandLine ?? '').toBe('')
  }, 90_000)

  it('recovers when it was killed together with its parent', async () => {
    await startAndKill('both')
    await startHere()
  }, 90_000)
})

const asNobody = ['--reuid=65534', '--regid=65534', '--clear-groups']
const mayRead = (file: string) => spawnSync('setpriv', [...asNobody, 'test', '-r', file]).status === 0
const isRoot = process.getuid?.() === 0
/** A clone under root's own folder cannot be read by anybody else: nothing to try there. */
const othersCanRead = isRoot && mayRead(fileURLToPath(builtDoor)) && mayRead(process.execPath)

describe('the user it runs as', () => {
  ;(othersCanRead ? it : it.skip)(
    'may be one without rights',
    async () => {
      folder = join(parent, 'open', 'database')
      await chmod(parent, 0o777)
      const words = [...asNobody, process.execPath, '--input-type=module', '--eval', program('await database.stop()')]
      const ran = spawnSync('setpriv', words, { encoding: 'utf8', env: {} })
      expect(ran.stderr).toBe('')
      expect(ran.stdout).toMatch(/^started \d+/)
    },
    90_000,
  )

  ;(othersCanRead ? it : it.skip)(
    'is the owner of the folder when root starts it, and the owner may start it too',
    async () => {
      await chmod(parent, 0o755)
      await mkdir(folder)
      await chown(folder, 65534, 65534)
      await startHere()
      expect((await stat(join(folder, 'pg18', 'PG_VERSION'))).uid).toBe(65534)
      await startHere()
    },
    90_000,
  )
})
