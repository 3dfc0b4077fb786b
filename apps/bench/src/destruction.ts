import { createHash, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { EndingsKeeper, EndingsLedger } from '@jikimi/api/dist/evidence/index.js'
import { SteadyClient } from '@jikimi/api/dist/persistence/steady-client.js'
import type { DestroyStep } from '@jikimi/api/dist/rooms/retention/destroy/steps.js'
import { certifyRuns } from '@jikimi/api/dist/rooms/certificates/certify-runs.js'
import { destroyDue } from '@jikimi/api/dist/rooms/retention/destroy/destroy-due.js'
import { Client, Pool } from 'pg'
import { fillDue } from './fill-due.ts'
import type { Installation } from './installation.ts'
import { goal, round, table } from './table.ts'

const GOAL = 3000
const MOST_COST = 0.2
const BATCH = 200

/**
 * G9: due collections destroyed, looked at again under lock, recorded, their keys buried, a second, with and without a
 * certificate; and the forecast's time.
 */
export async function destruction(installation: Installation, { due }: { readonly due: number }): Promise<void> {
  const admin = new Client({ connectionString: installation.superuserUrl })
  await admin.connect()
  const pool = new Pool({ Client: SteadyClient, connectionString: installation.urls.jikimi_keeper, max: 2 })
  const endings = new EndingsKeeper({
    ledger: new EndingsLedger(installation.evidence.store.folder),
    url: installation.urls.jikimi_sequencer,
  })
  try {
    await forecastTimes(installation, admin)
    await fillDue(installation, admin, due)
    const phases = new Map<DestroyStep, number>()
    let last = performance.now()
    const parts = {
      onStep: (step: DestroyStep) => {
        const now = performance.now()
        phases.set(step, (phases.get(step) ?? 0) + now - last)
        last = now
      },
      pool,
      keystore: installation.keystore,
      now: () => installation.clock.now(),
      keep: endings.keep,
      report: (fault: unknown) => {
        throw fault
      },
    }
    const [before, begun] = [process.memoryUsage().rss, performance.now()]
    last = begun
    const destroyed = await destroyDue(parts, { limit: due })
    const seconds = (performance.now() - begun) / 1000
    const perSecond = destroyed / seconds
    const grown = (process.memoryUsage().rss - before) / 2 ** 20
    table(
      `G9: ${destroyed.toLocaleString('en')} due collections destroyed, batches of 200, real keystore and ledger`,
      ['collections/s', 'ms a batch', 'memory grown, MB'],
      [[round(perSecond), round((seconds * 1000 * BATCH) / destroyed), round(grown, 0)]],
    )
    table(
      'Where the time goes, until each step',
      ['step', 'ms a batch'],
      [...phases].map(([step, ms]) => [step, round((ms * BATCH) / destroyed)]),
    )
    const certified = await certifying(installation, admin, pool)
    const cost = certified / (seconds + certified)
    process.stdout.write(`
${goal(perSecond >= GOAL, `≥ ${GOAL} a second`)}
with its certificate: ${round(destroyed / (seconds + certified))} collections/s
${goal(cost <= MOST_COST, `certificates cost ${round(cost * 100, 1)} % of the rate (goal ${MOST_COST * 100} %)`)}
`)
  } finally {
    await endings.stop()
    await Promise.allSettled([pool.end(), admin.end()])
  }
}

const SETTLED_MS = 11_000

/** Seconds until the run has its certificate, with a statement a collection. The turn that must come before is only noted. */
async function certifying({ keystore, evidence, clock }: Installation, admin: Client, pool: Pool): Promise<number> {
  await admin.query(
    `insert into jikimi.key_epoch (epoch, began_at, filled_at, switched_at, shredded_at)
     select e.epoch, t.at, t.at, t.at, t.at from (select max(epoch) + 1 as epoch from jikimi.key_epoch) e, (select jikimi.now() as at) t`,
  )
  await pause(SETTLED_MS)
  const begun = performance.now()
  const issued = await certifyRuns(
    {
      pool,
      keystore,
      origin: evidence.origin,
      report: (fault) => {
        throw fault
      },
    },
    { now: clock.now(), limit: 10 },
  )
  if (issued !== 1) throw new Error(`${issued} runs were certified.`)
  return (performance.now() - begun) / 1000
}

/** As the chief privacy officer is told it, by the database alone; five times, the median. */
async function forecastTimes({ urls }: Installation, admin: Client): Promise<void> {
  const token = randomUUID()
  await admin.query(
    `insert into jikimi.staff_session (token_digest, id, account_id, signed_in_at, last_seen_at, expires_at, proved_at)
     select $1, gen_random_uuid(), id, jikimi.now(), jikimi.now(), jikimi.now() + interval '1 hour', jikimi.now()
     from jikimi.account where sign_in_name = 'cpo@example.kr'`,
    [createHash('sha256').update(token, 'utf8').digest()],
  )
  const client = new Client({ connectionString: urls.jikimi_app })
  await client.connect()
  try {
    await client.query(`select set_config('jikimi.session', $1, false)`, [token])
    const { rows } = await admin.query<{ n: string }>('select count(*) as n from jikimi.collection')
    table(
      `The forecast of 120 days at ${Number(rows[0]!.n).toLocaleString('en')} collections`,
      ['what', 'ms'],
      [
        [
          'days and purposes',
          round(await median(client, 'select * from jikimi.retention_forecast(jikimi.today() + 119, null)')),
        ],
        ['counts of the first page', round(await median(client, 'select * from jikimi.retention_counts(null)'))],
        [
          'a page of 25, the nearest first',
          round(
            await median(client, 'select * from jikimi.retention_list(null, null, null, null, null, null, null, 26)'),
          ),
        ],
      ],
    )
  } finally {
    await client.end()
  }
}

async function median(client: Client, text: string): Promise<number> {
  const taken: number[] = []
  for (let n = 0; n < 5; n += 1) {
    const begun = performance.now()
    await client.query(text)
    taken.push(performance.now() - begun)
  }
  return taken.toSorted((a, b) => a - b)[2]!
}
