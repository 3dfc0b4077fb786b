import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startEmbeddedDatabase } from './index.js'
import type { EmbeddedDatabase } from './index.js'

let folder: string
let database: EmbeddedDatabase | undefined

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'jikimi-database-')), 'database')
})

afterEach(async () => {
  await database?.stop()
  database = undefined
  await rm(join(folder, '..'), { recursive: true, force: true })
})

async function start(options: { port?: number } = {}): Promise<EmbeddedDatabase> {
  database = await startEmbeddedDatabase({ folder, log: () => {}, fsync: false, ...options })
  return database
}

async function ask(text: string, values: unknown[] = []): Promise<unknown[][]> {
  const client = new Client({ connectionString: database?.superuserUrl })
  await client.connect()
  try {
    return (await client.query({ text, values, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}

describe('starting the embedded database', () => {
  it('answers over loopback with the password, in UTF-8, with checksums', async () => {
    const { major } = await start()
    expect(major).toBe(18)
    const settings = 'listen_addresses server_encoding data_checksums unix_socket_directories fsync'.split(' ')
    const rows = await ask(`select ${settings.map((name) => `current_setting('${name}')`).join(', ')}`)
    expect(rows).toEqual([['127.0.0.1', 'UTF8', 'on', '', 'off']])
    expect(await ask(`select lower('ÀÉ'), '가' < '나'`)).toEqual([['àé', true]])
    expect((await stat(join(folder, 'superuser'))).mode & 0o777).toBe(0o600)
  }, 60_000)

  it('refuses a wrong password', async () => {
    const { port } = await start()
    const client = new Client({ host: '127.0.0.1', port, user: 'postgres', password: 'wrong', database: 'postgres' })
    await expect(client.connect()).rejects.toThrow('password authentication failed')
  }, 60_000)

  it('keeps data and port from one start to the next', async () => {
    const first = await start()
    await ask('create table kept as select 42 as answer')
    await first.stop()
    const second = await start()
    expect(second.port).toBe(first.port)
    expect(await ask('select answer from kept')).toEqual([[42]])
  }, 60_000)

  it('begins again after a first start that was interrupted', async () => {
    await mkdir(join(folder, 'pg18.new', 'base'), { recursive: true })
    await writeFile(join(folder, 'pg18.new', 'PG_VERSION'), '18\n')
    await start()
    expect(await ask('select 1')).toEqual([[1]])
    expect((await readdir(folder)).filter((name) => name.includes('new'))).toEqual([])
  }, 60_000)

  it('chooses another port when the remembered one is taken, and says so when the port was given', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const { port } = taken.address() as { port: number }
    await mkdir(folder)
    await writeFile(join(folder, 'port'), `${port}\n`)
    try {
      expect((await start()).port).not.toBe(port)
      await database?.stop()
      await expect(start({ port })).rejects.toThrow(`port ${port} is in use`)
    } finally {
      await new Promise((resolve) => taken.close(resolve))
    }
  }, 60_000)

  it('refuses a folder with the data of another major, and leaves it alone', async () => {
    await mkdir(join(folder, 'pg17'), { recursive: true })
    await expect(start()).rejects.toThrow('holds data of PostgreSQL 17')
    expect(await readdir(folder)).toEqual(['pg17'])
  })

  it('names the folder that cannot be made', async () => {
    await writeFile(join(folder, '..', 'file'), '')
    folder = join(folder, '..', 'file', 'database')
    await expect(start()).rejects.toThrow(folder)
    folder = join(folder, '..', '..', 'database')
  })

  it.each(process.platform === 'linux' ? ['/proc/jikimi-test', '/sys/jikimi-test/database'] : [])(
    'refuses %s, where no folder can be made, rather than waiting for ever',
    async (place) => {
      await expect(startEmbeddedDatabase({ folder: place, log: () => {} })).rejects.toThrow(place)
    },
  )

  it('refuses a second start on a folder in use', async () => {
    await start()
    const second = startEmbeddedDatabase({ folder, log: () => {}, fsync: false })
    await expect(second).rejects.toThrow('is in use by process')
    expect(await ask('select 1')).toEqual([[1]])
  }, 60_000)

  it('shows what PostgreSQL said when it cannot start', async () => {
    await (await start()).stop()
    await writeFile(join(folder, 'pg18', 'postgresql.conf'), 'no_such_setting = on\n')
    await expect(start()).rejects.toThrow('no_such_setting')
  }, 60_000)

  it('writes neither a failed statement nor its values to the log', async () => {
    await start()
    await ask('create table once (mark text unique)')
    await ask('insert into once values ($1)', ['mark-0001'])
    const failing: [string, unknown[]][] = [
      ['insert into once values ($1)', ['mark-0001']],
      ['select $1::uuid', ['mark-0002']],
      [`select 'mark-0003'::int`, []],
      [`select mark-0004 from nowhere`, []],
    ]
    for (const [text, values] of failing) await expect(ask(text, values)).rejects.toThrow()
    await database?.stop()
    const log = await readFile(join(folder, 'pg18.log'), 'utf8')
    expect(log).toContain('database system is shut down')
    expect(log).not.toMatch(/mark|nowhere/)
  }, 60_000)
})
