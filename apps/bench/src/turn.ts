import { Client, Pool } from 'pg'
import { turnEpoch, type TurnStep } from '@jikimi/api/dist/rooms/epochs/index.js'
import { PolicyVersions } from '@jikimi/api/dist/rooms/policy/index.js'
import { collect } from '@jikimi/api/dist/rooms/subjects/index.js'
import type { Installation } from './installation.ts'
import { goal, round } from './table.ts'

const AT_ONCE = 64
const BATCH = 1000
const GOAL_S = 300
const FLAT_MB = 64

const INSERT = `
with one as (select * from jikimi.collection order by received_at limit 1)
insert into jikimi.collection (id, purpose, policy_version_id, site_key_id, pseudonym, received_at, period_ends_on, locale, items,
  masked_items, key_id, sealed)
select r.id, one.purpose, one.policy_version_id, one.site_key_id, gen_random_uuid(), one.received_at, one.period_ends_on, one.locale,
  one.items, one.masked_items, r.key_id, decode(r.sealed, 'hex')
from jsonb_to_recordset($1::jsonb) as r (id uuid, key_id uuid, sealed text), one`

/**
 * What a turn costs: each collection has a key and two tokens of its own. The first turn finds loose files, as on an
 * installation's first day; the second one finds packs, as ever after.
 */
export async function turn(installation: Installation, collections: number): Promise<void> {
  const tenth = Math.floor(collections / 10)
  const made = await plant(installation, tenth)
  const small = await timed(installation)
  const planted = made + (await plant(installation, collections - tenth))
  const first = await timed(installation)
  const second = await timed(installation)
  const grown = second.peakMb - small.peakMb
  process.stdout.write(`
### A turn of the epoch at ${collections.toLocaleString('en')} collections

keys made in ${round(planted / collections, 2)} ms each, ${AT_ONCE} at once
from loose files: ${told(first, collections)}
from packs: ${told(second, collections)}
${goal(Math.max(first.allS, second.allS) <= GOAL_S, `whole turns in ${round(first.allS)} s and ${round(second.allS)} s (goal ${GOAL_S})`)}
${goal(grown <= FLAT_MB, `heap at most ${round(small.peakMb)} MB at ${tenth.toLocaleString('en')} and ${round(second.peakMb)} MB at ${collections.toLocaleString('en')} (goal: ${FLAT_MB} more)`)}
`)
}

interface Timed {
  readonly keysS: number
  readonly tokensS: number
  readonly allS: number
  readonly peakMb: number
}

const told = ({ keysS, tokensS }: Timed, collections: number): string =>
  `${round(collections / keysS, 0)} keys/s, tokens of ${round(collections / tokensS, 0)} collections/s`

async function timed({ keystore, urls, clock, superuserUrl }: Installation): Promise<Timed> {
  await asSuperuser(superuserUrl, (client) =>
    client.query(
      'insert into jikimi.key_epoch (epoch, began_at) select max(epoch) + 1, jikimi.now() from jikimi.key_epoch',
    ),
  )
  const [keepers, readers] = [new Pool({ connectionString: urls.jikimi_keeper, max: 4 }), poolOf(urls.jikimi_backup)]
  const at = new Map<TurnStep, number>()
  const begun = performance.now()
  let peakMb = 0
  const watch = setInterval(() => (peakMb = Math.max(peakMb, process.memoryUsage().heapUsed / 2 ** 20)), 50)
  try {
    const outcome = await turnEpoch(
      {
        keystore,
        policy: await PolicyVersions.load(urls.jikimi_app),
        keepers,
        readers,
        settleMs: 0,
        onStep: (step) => void (at.has(step) || at.set(step, performance.now())),
      },
      { now: clock.now(), limit: Number.MAX_SAFE_INTEGER },
    )
    if (outcome !== 'TURNED') throw new Error(`The epoch did not turn: ${outcome}.`)
  } finally {
    clearInterval(watch)
    await Promise.all([keepers.end(), readers.end()])
  }
  const span = (from: TurnStep, to: TurnStep): number => (at.get(to)! - at.get(from)!) / 1000
  return {
    keysS: span('SWEPT', 'ALL_PACKED'),
    tokensS: span('ALL_PACKED', 'FILLED'),
    allS: (performance.now() - begun) / 1000,
    peakMb,
  }
}

/** Invented people, each under a key of their own. Returns the milliseconds that making the keys took. */
async function plant({ keystore, clock, superuserUrl }: Installation, count: number): Promise<number> {
  let spent = 0
  await asSuperuser(superuserUrl, async (client) => {
    await client.query('set session_replication_role = replica')
    for (let from = 0; from < count; from += BATCH) {
      const rows: object[] = []
      const begun = performance.now()
      for (let nth = from; nth < Math.min(count, from + BATCH); nth += AT_ONCE) {
        const some = Array.from(
          { length: Math.min(AT_ONCE, Math.min(count, from + BATCH) - nth) },
          (_, one) => nth + one,
        )
        rows.push(...(await Promise.all(some.map((one) => invented(keystore, clock.now(), one)))))
      }
      spent += performance.now() - begun
      await client.query(INSERT, [JSON.stringify(rows)])
    }
    await client.query('vacuum analyze jikimi.collection')
  })
  return spent
}

async function invented(keystore: Installation['keystore'], now: Date, nth: number): Promise<object> {
  const items = new Map([
    ['NAME', '홍길동'],
    ['EMAIL', `person${nth}@example.kr`],
    ['CONTACT_NUMBER', `010-0000-${String(nth % 10_000).padStart(4, '0')}`],
    ['CONTENT', '메타버스 체험 예약을 다음 주로 바꾸고 싶습니다.'],
  ])
  const work = { now, ports: { keystore }, onRollback: () => undefined }
  const { id, keyId, sealed } = await collect(work, items, [], String(nth))
  return { id, key_id: keyId, sealed: Buffer.from(sealed).toString('hex') }
}

function poolOf(connectionString: string): Pool {
  return new Pool({ connectionString, max: 1 })
}

async function asSuperuser<T>(url: string, act: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}
