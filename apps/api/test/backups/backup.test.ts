import { chmod, cp, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  BackupRefused,
  expireBackups,
  makeBackup,
  proveBackup,
  restoreBackup,
  restoreKeystore,
} from '../../src/rooms/backups/index.js'
import { Pool } from 'pg'
import { openDirectoryKeystore } from '../../src/keystore/index.js'
import { aHouse, type House } from '../support/a-house.js'
import { aLog } from '../support/a-log.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { anEmptyDatabase, type EmptyDatabase } from './an-empty-database.js'

let house: House
let folder: string
let made: Awaited<ReturnType<typeof makeBackup>>
const empty: EmptyDatabase[] = []
const NAMES = ['김가람', '이나래', '박다온']

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  for (const name of NAMES) await sendInquiry(house.site(), { name, content: '문의합니다.\t역슬래시 \\ 와 줄\n바꿈' })
  await house.signIn('administrator')
  await house.sequence()
  folder = join(house.database.folder, 'backups')
  made = await makeBackup(parts(), folder)
})

afterAll(async () => {
  for (const one of empty) await one.drop()
  await house.close()
})

const inFolder = (name: string): string => join(house.database.folder, name)
const parts = () => ({
  urls: house.urls,
  evidenceFolder: inFolder('evidence'),
  keystoreFolder: inFolder('keystore'),
  keyFile: inFolder('backup-key'),
  clock: house.clock,
  days: 30,
})

async function anEmpty(): Promise<EmptyDatabase> {
  const one = await anEmptyDatabase(house.urls)
  empty.push(one)
  return one
}

const restoreInto = (target: EmptyDatabase, path = made.path, keyFile = inFolder('backup-key')) =>
  restoreBackup(
    {
      url: target.urls.jikimi_migrator,
      keyFile,
      evidenceFolder: join(target.folder, 'evidence'),
      now: house.clock.now(),
    },
    path,
  )

const codeOf = (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'none',
    (fault: unknown) => (fault instanceof BackupRefused ? fault.code : `not a refusal: ${String(fault)}`),
  )

/** Every table's rows as one digest, but for those that a restore or the backup itself writes. */
const DIGESTS = `
select string_agg(name || ' ' || digest, E'\\n' order by name) as all from (
  select c.relname as name, (xpath('/row/d/text()', query_to_xml(format(
    'select md5(coalesce(string_agg(r::text, '','' order by r::text), '''')) as d from jikimi.%I r', c.relname), false, true, '')))[1]::text as digest
  from pg_class c where c.relnamespace = 'jikimi'::regnamespace and c.relkind in ('r', 'p')
    and c.relname not in ('backup', 'replay', 'access_record', 'log_entry', 'log_head', 'watch_head')) t`

describe('a backup', () => {
  it('is two sealed files of its owner alone, in which nobody is found', async () => {
    const names = (await readdir(folder)).toSorted()
    expect(names.map((name) => name.split('.')[1])).toEqual(['backup', 'keystore'])
    for (const name of names) expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600)
    for (const name of names) {
      const bytes = await readFile(join(folder, name))
      expect(bytes.includes('홍길동') || bytes.includes('example.kr') || bytes.includes('jikimi.collection')).toBe(
        false,
      )
    }
    expect((await stat(inFolder('backup-key'))).mode & 0o777).toBe(0o600)
  })

  it('is on record with its row, and until when its copy of the keystore is one', async () => {
    const [row] = await house.sql<Record<string, unknown>>(
      'postgres',
      `select state, bytes::float8 as bytes, rows::float8 as rows, keystore_until - made_at = interval '24 hours' as "isADay",
         expires_at - made_at = interval '30 days' as "isAMonth" from jikimi.backup where id = $1`,
      [made.id],
    )
    expect(row).toEqual({
      state: 'WHOLE',
      bytes: (await stat(made.path)).size,
      rows: made.rows,
      isADay: true,
      isAMonth: true,
    })
    const acts = await house.sql<{ act: string }>(
      'postgres',
      `select act from jikimi.access_record where object_id = $1 order by id`,
      [made.id],
    )
    expect(acts.map(({ act }) => act)).toEqual(['backup.begun', 'backup.made'])
  })

  it('gives back every row of every table in an empty database, with rights, rules and triggers as they were', async () => {
    const target = await anEmpty()
    const before = await house.sql('postgres', DIGESTS)
    const restored = await restoreInto(target)
    expect(restored).toMatchObject({ rows: made.rows, hasPutEvidence: true })
    expect(await target.sql(DIGESTS)).toEqual(before)
    const whole = `select (select count(*) from pg_trigger where tgenabled <> 'O')::int as off,
      (select count(*) from pg_class where relnamespace = 'jikimi'::regnamespace and relkind in ('r', 'p') and relrowsecurity and not relforcerowsecurity)::int as loose`
    expect(await target.sql(whole)).toEqual([{ off: 0, loose: 0 }])
    expect(await target.sql('select 1 from jikimi.replay where ended_at is null')).toHaveLength(1)
    expect(await codeOf(restoreInto(target))).toBe('BACKUP_TARGET_NOT_EMPTY')
  })

  it('is proven by restoring it: all sealed rows open with the keystore of today, and the log fits', async () => {
    const scratch = await anEmpty()
    const log = await aLog(house.database)
    const keystore = await house.database.openKeystore()
    const proof = await proveBackup(
      {
        scratch: { urls: scratch.urls, evidenceFolder: join(scratch.folder, 'evidence') },
        keyFile: inFolder('backup-key'),
        keystore,
        verifier: log.verifier,
        evidenceFolder: inFolder('evidence'),
        url: house.urls.jikimi_worker,
        clock: house.clock,
      },
      made.path,
    )
    keystore.close()
    expect(proof.findings).toEqual([])
    expect(proof.isProven).toBe(true)
    expect(proof.opened.find(({ table }) => table === 'collection')).toMatchObject({ rows: 3, tried: 3, opened: 3 })
    expect(proof.opened.find(({ table }) => table === 'account_credential')!.opened).toBeGreaterThan(3)
    expect(await house.sql('postgres', 'select 1 from jikimi.backup where proven_at is not null')).toHaveLength(1)
  })

  it('brings its copy of the keystore back within a day, and not later', async () => {
    const target = (await anEmpty()).folder
    const to = { keyFile: inFolder('backup-key'), folder: join(target, 'keystore'), now: house.clock.now() }
    const tomorrow = new Date(house.clock.now().getTime() + 24 * 3_600_000)
    expect(await codeOf(restoreKeystore({ ...to, now: tomorrow }, made.keystorePath))).toBe('BACKUP_KEYSTORE_OVER')
    await restoreKeystore(to, made.keystorePath)
    const keystore = await openDirectoryKeystore(to.folder, inFolder('keystore-root'))
    const keys = await house.sql<{ key_id: string }>('postgres', 'select key_id from jikimi.collection')
    expect(await keystore.missing(keys.map(({ key_id }) => key_id))).toEqual([])
    keystore.close()
    expect(await codeOf(restoreKeystore(to, made.keystorePath))).toBe('BACKUP_KEYSTORE_THERE')
  })
})

describe('a backup that is not what it was', () => {
  const altered = () => join(house.database.folder, 'altered.backup')

  it('is refused with any byte altered: of the small one each is tried, of the large one some', async () => {
    const codes = new Set<string>()
    for (const [path, step] of [
      [made.keystorePath, 97],
      [made.path, 4099],
    ] as const) {
      const whole = await readFile(path)
      const ends = path === made.path ? 600 : 900
      for (let at = 0; at < whole.length; at += at < ends || at > whole.length - 200 ? 1 : step) {
        const bytes = Buffer.from(whole)
        bytes[at]! ^= 1
        await writeFile(altered(), bytes)
        const code = await codeOf(readThrough(altered()))
        expect({ at, code }).toEqual({ at, code: expect.stringMatching(/^BACKUP_/) })
        codes.add(code)
      }
    }
    expect([...codes].toSorted()).toEqual(
      expect.arrayContaining(['BACKUP_CUT', 'BACKUP_DAMAGED', 'BACKUP_KEY_WRONG', 'BACKUP_NOT_ONE']),
    )
  }, 120_000)

  it('is refused cut off anywhere, made longer, or with chunks swapped or left out', async () => {
    const whole = await readFile(made.path)
    const chunks = chunksOf(whole)
    expect(chunks.length).toBeGreaterThan(2)
    const [head, first, second, ...rest] = chunks
    const forms: readonly (readonly Buffer[])[] = [
      [head!, second!, first!, ...rest],
      [head!, first!, ...rest],
      [head!, first!, first!, second!, ...rest],
      chunks.slice(0, -1),
      [...chunks, Buffer.from([0])],
      [head!],
    ]
    for (const form of forms) {
      await writeFile(altered(), Buffer.concat(form))
      expect(await codeOf(readThrough(altered()))).toMatch(/^BACKUP_(CUT|DAMAGED)$/)
    }
    for (const length of [0, 10, 200, whole.length - 1, Math.floor(whole.length / 2)]) {
      await writeFile(altered(), whole.subarray(0, length))
      expect(await codeOf(readThrough(altered()))).toMatch(/^BACKUP_(CUT|DAMAGED|NOT_ONE)$/)
    }
  })

  it('leaves the database as empty as it was where it is found out at its end', async () => {
    const target = await anEmpty()
    const whole = await readFile(made.path)
    whole[whole.length - 1]! ^= 1
    await writeFile(altered(), whole)
    expect(await codeOf(restoreInto(target, altered()))).toBe('BACKUP_CUT')
    expect(await target.sql('select 1 from jikimi.installation')).toEqual([])
    expect(await target.sql('select 1 from jikimi.account')).toEqual([])
    expect(await readdir(target.folder)).toEqual([])
    await restoreInto(target)
    expect(await target.sql('select 1 from jikimi.installation')).toHaveLength(1)
  })

  it('does not open with another key, without one, or with one that others can read', async () => {
    const target = await anEmpty()
    const other = join(house.database.folder, 'other-key')
    expect(await codeOf(restoreInto(target, made.path, other))).toBe('BACKUP_KEY_MISSING')
    await writeFile(other, `${Buffer.alloc(32, 7).toString('base64url')}\n`, { mode: 0o600 })
    expect(await codeOf(restoreInto(target, made.path, other))).toBe('BACKUP_KEY_WRONG')
    await cp(inFolder('backup-key'), other)
    await chmod(other, 0o644)
    expect(await codeOf(restoreInto(target, made.path, other))).toBe('BACKUP_KEY_TOO_OPEN')
    expect(await codeOf(restoreInto(target, made.keystorePath))).toBe('BACKUP_NOT_ONE')
  })
})

describe('what a killed backup left', () => {
  it('goes with the next one once it is a day old, and not before', async () => {
    const left = [
      'jikimi-20261101T000000Z-00000001.backup.unfinished',
      'jikimi-20261101T000000Z-00000002.keystore.unfinished',
    ]
    const aside = join(house.database.folder, 'aside')
    await mkdir(aside)
    for (const name of left) await writeFile(join(aside, name), 'half')
    const yesterday = new Date(Date.now() - 25 * 3_600_000)
    await utimes(join(aside, left[0]!), yesterday, yesterday)
    await makeBackup(parts(), aside)
    expect((await readdir(aside)).filter((name) => name.endsWith('.unfinished'))).toEqual([left[1]])
  })
})

describe('the time of a backup', () => {
  it('ends its copy of the keystore after a day and itself after thirty, each on record', async () => {
    const pool = new Pool({ connectionString: house.urls.jikimi_worker, max: 1 })
    const kinds = async () => (await readdir(folder)).map((name) => name.split('.')[1]).toSorted()
    expect(await expireBackups(pool, house.clock.now())).toBe(0)
    await house.clock.move({ hours: 24 })
    expect(await expireBackups(pool, house.clock.now())).toBe(2)
    expect(await kinds()).toEqual(['backup'])
    expect(await expireBackups(pool, house.clock.now())).toBe(0)
    await house.clock.move({ days: 29 })
    expect(await expireBackups(pool, house.clock.now())).toBe(2)
    expect(await kinds()).toEqual([])
    const acts = await house.sql<{ act: string }>(
      'postgres',
      `select act from jikimi.access_record where object_id = $1 order by at, id`,
      [made.id],
    )
    expect(acts.map(({ act }) => act).slice(-2)).toEqual(['backup.keystore-deleted', 'backup.deleted'])
    await pool.end()
    await rm(folder, { recursive: true })
  })
})

/** Reads it to its end, and does nothing with it. */
async function readThrough(path: string): Promise<void> {
  const { readArchive } = await import('../../src/rooms/backups/archive/archive-reader.js')
  const { backupKey } = await import('../../src/rooms/backups/archive/backup-key.js')
  await readArchive(path, await backupKey.read(inFolder('backup-key')), () => Promise.resolve(undefined))
}

/** The head, then each chunk with its length. */
function chunksOf(whole: Buffer): Buffer[] {
  const head = whole.indexOf('\n', 17) + 1
  const chunks = [whole.subarray(0, head)]
  for (let at = head; at < whole.length;) {
    const length = 4 + whole.readUInt32BE(at)
    chunks.push(whole.subarray(at, at + length))
    at += length
  }
  return chunks
}
