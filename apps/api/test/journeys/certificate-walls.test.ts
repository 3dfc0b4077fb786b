import { createHash } from 'node:crypto'
import { Pool } from 'pg'
import type { CertifyPorts } from '../../src/rooms/certificates/index.js'
import { aCertifier, type Certifier } from '../support/a-certifier.js'
import { aDestroyer, type Destroyer } from '../support/a-destroyer.js'
import { aDestruction } from '../support/a-destruction.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'

let house: House
let destroyer: Destroyer
let certifier: Certifier
let real: Pool
let certified = false

/** What the database is told instead of what is so: of the rows that are left, and in place of the certificate. */
interface Lie {
  readonly rowsLeft?: string
  readonly content?: (content: string) => string
  readonly statements?: (statements: unknown[]) => unknown[]
}

/** The pool of a job that lies, and whose commit is noted and undone. */
const lying = ({ rowsLeft, content, statements }: Lie): CertifyPorts['pool'] =>
  ({
    query: real.query.bind(real),
    connect: async () => {
      const client = await real.connect()
      return {
        release: () => client.release(),
        query: (text: string, values: unknown[] = []) => {
          if (text.includes('rows_left_of') && rowsLeft) return { rows: [{ left: rowsLeft }] }
          if (text === 'commit') certified = true
          if (!text.includes('certify_run')) return client.query(text === 'commit' ? 'rollback' : text, values)
          const [run, own, , root, all] = values as [string, string, Buffer, Buffer, string]
          const said = content?.(own) ?? own
          const digest = createHash('sha256').update(said).digest()
          const given = JSON.parse(all) as unknown[]
          return client.query(text, [run, said, digest, root, JSON.stringify(statements?.(given) ?? given)])
        },
      }
    },
  }) as unknown as CertifyPorts['pool']

async function isCertified(lie: Lie): Promise<boolean> {
  certified = false
  certifier.faults.length = 0
  await certifier.certify({ pool: lying(lie) })
  return certified
}

/** Takes a condition out of a function while something is tried. */
async function without<T>(name: string, condition: string, tried: () => Promise<T>): Promise<T> {
  const [row] = await house.sql<{ text: string }>(
    'postgres',
    'select pg_get_functiondef(oid) as text from pg_proc where proname = $1',
    [name],
  )
  expect(row!.text).toContain(condition)
  await house.sql('postgres', row!.text.replace(condition, ''))
  try {
    return await tried()
  } finally {
    await house.sql('postgres', row!.text)
  }
}

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
  destroyer = await aDestroyer(house)
  certifier = await aCertifier(house)
  real = new Pool({ connectionString: house.urls.jikimi_keeper, max: 2 })
  for (let sent = 0; sent < 3; sent += 1) await sendInquiry(house.site())
  await house.clock.move({ days: 100 })
  // This turn begins before anything is buried
  await house.turnEpoch()
  await aDestruction(house, destroyer)
})
afterAll(async () => {
  await real.end()
  await certifier.close()
  await destroyer.close()
  await house.close()
})

it('takes no turn for the one after the last burial that began before it', async () => {
  expect(await isCertified({})).toBe(false)
  expect(certifier.faults).toEqual([])
  // The certificate's own text has an order of times too
  await without('runs_to_certify', 'k.began_at > d.buried_at and ', () => isCertified({}))
  expect(certifier.faults).toMatchObject([{ name: 'CertificateNotValid' }])
  await house.turnEpoch()
  expect(await isCertified({})).toBe(true)
})

const bodyOf = async (name: string) =>
  (await house.sql<{ text: string }>('postgres', 'select prosrc as text from pg_proc where proname = $1', [name]))[0]!
    .text

it('waits ten seconds after the last deletion, in which a key may still be in memory', async () => {
  const since = await house.sql<{ at: Date }>('postgres', 'select max(destroyed_at) as at from jikimi.destroyed')
  const back = Math.floor((house.clock.now().getTime() - since[0]!.at.getTime()) / 1000) - 8
  await house.sql(
    'postgres',
    `set session_replication_role = replica; update jikimi.destroyed set destroyed_at = destroyed_at + make_interval(secs => ${back})`,
  )
  expect(await isCertified({})).toBe(false)
  await house.clock.move({ seconds: 4 })
  expect(await isCertified({})).toBe(true)
})

it.each<[string, Lie, string]>([
  [
    'another hour until which a copy could open',
    { content: (text) => text.replace(/("openableUntil":"\d{4}-\d\d-)\d\d/, '$101') },
    `or (said->>'openableUntil')::timestamptz <> ready.openable_until`,
  ],
  [
    'a number out of turn',
    { content: (text) => text.replace(/-000001"/, '-000009"') },
    `said->>'number' <> jikimi.next_certificate_number() or`,
  ],
  [
    'another root than its statements have',
    { content: (text) => text.replace(/"root":"./, '"root":"/') },
    `or said->>'root' <> encode(root, 'base64')`,
  ],
  [
    'the epoch of another turn',
    { content: (text) => text.replace(/"epoch":\d+/, '"epoch":99') },
    `or (said->'turn'->>'epoch')::integer <> ready.epoch`,
  ],
  [
    'a collection too few',
    {
      statements: (all) => all.slice(1),
      content: (text) => text.replace(/"collections":(\d+)/, (_, n) => `"collections":${Number(n) - 1}`),
    },
    'or exists (select 1 from jikimi.destroyed d where d.run_id = wanted and d.statement is null)',
  ],
])('is refused by the database with %s, and would not be without that condition', async (_, lie, condition) => {
  expect(await isCertified({})).toBe(true)
  expect(await isCertified(lie)).toBe(false)
  expect(certifier.faults).toMatchObject([{ code: '42501' }])
  expect(await without('certify_run', condition, () => isCertified(lie))).toBe(true)
})

it('counts in the database what is left, whatever the job says, and in the job, whatever the database would let pass', async () => {
  await house.sql(
    'postgres',
    `set session_replication_role = replica; insert into jikimi.lookup_token (epoch, kind, token, collection_id, purpose)
    select (select max(epoch) from jikimi.key_epoch), 'EMAIL', sha256('left'), collection_id, purpose from jikimi.destroyed limit 1`,
  )
  expect(await isCertified({ rowsLeft: '0' })).toBe(false)
  expect(certifier.faults).toMatchObject([{ code: '42501' }])
  const condition = 'or jikimi.rows_left_of(wanted) <> 0'
  expect(await without('certify_run', condition, () => isCertified({}))).toBe(false)
  expect(certifier.faults).toMatchObject([{ rowsLeft: 1, keysLeft: 0 }])
  expect(await without('certify_run', condition, () => isCertified({ rowsLeft: '0' }))).toBe(true)
  await house.sql(
    'postgres',
    `set session_replication_role = replica; delete from jikimi.lookup_token where token = sha256('left')`,
  )
})

it('looks into every table that could lead to a collection, and reaches each', async () => {
  const columns = await house.sql<{ name: string; column: string; is_key: boolean; is_reached: boolean }>(
    'postgres',
    `select c.relname as name, a.attname as column, k.is_key,
       has_column_privilege('jikimi_guard', c.oid, a.attnum, 'select') and (not c.relrowsecurity or exists (
         select 1 from pg_policy p where p.polrelid = c.oid and 'jikimi_guard'::regrole = any (p.polroles) and p.polcmd in ('r', '*')
           and pg_get_expr(p.polqual, p.polrelid) = 'true')) as is_reached
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     cross join lateral (select exists (select 1 from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'
       and f.confrelid = 'jikimi.collection'::regclass and a.attnum = f.conkey[1] and a.atttypid = 'uuid'::regtype) as is_key) k
     where c.relnamespace = 'jikimi'::regnamespace and c.relkind in ('r', 'p') and (a.attname = 'collection_id' or k.is_key) order by 1, 2`,
  )
  const counted = await bodyOf('rows_left_of')
  // They lead nowhere once the collection is gone: what was destroyed, and in which run
  const stays = ['destroyed', 'destruction_item']
  const leading = columns.filter(({ name }) => !stays.includes(name))
  expect(leading.length).toBeGreaterThan(20)
  // Every key is followed by itself; what is none is named
  expect(leading.filter(({ name, is_key: isKey }) => !isKey && !counted.includes(`'jikimi.${name}'`))).toEqual([])
  expect(leading.filter(({ is_reached: isReached }) => !isReached)).toEqual([])
})

it('says a later hour while a backup holds a copy of the keystore, and waits while one is there that should be gone', async () => {
  const until = async () =>
    (
      await house.sql<{ at: Date | null }>(
        'postgres',
        'select jikimi.copies_openable_until(max(epoch)) as at from jikimi.key_epoch',
      )
    )[0]!.at
  const [before] = [await until()]
  const copy = (
    hours: number,
  ) => `insert into jikimi.backup (id, made_at, state, folder, name, epoch, keystore_until, expires_at)
    values (gen_random_uuid(), jikimi.now() - interval '10 hours', 'FAILED', '/x', 'jikimi-20261123T000000Z-0000000${hours}', 1,
      jikimi.now() + interval '${hours} hours', jikimi.now() + interval '30 days')`
  await house.sql('postgres', copy(5))
  const later = await until()
  expect(Math.round((later!.getTime() - house.clock.now().getTime()) / 3_600_000)).toBe(5)
  expect(later!.getTime()).toBeGreaterThan(before!.getTime())
  await house.clock.move({ hours: 6 })
  expect(await until()).toBeNull()
  expect(await isCertified({})).toBe(false)
  await house.sql('postgres', 'update jikimi.backup set keystore_deleted_at = jikimi.now()')
  expect((await until())!.getTime()).toBeGreaterThan(later!.getTime())
  expect(await isCertified({})).toBe(true)
})
