import type { EntityManager } from '@mikro-orm/postgresql'
import { Client } from 'pg'
import { fromKysely, PgBoss } from 'pg-boss'
import type { Enqueue } from './unit-of-work.js'
import type { Queue } from './work.js'

const SCHEMA = 'jikimi_jobs'
const QUEUES: readonly Queue[] = [
  'deliver-answers',
  'watch-records',
  'export-records',
  'remind-appointments',
  'destroy-due',
  'turn-epoch',
  'certify-runs',
  'expire-backups',
  'work-on-requests',
  'send-own-links',
  'deliver-notices',
  'ask-consents',
  'take-effect',
]
const EVERY_MINUTE = '* * * * *'

/** As the migrator: makes the queues and says who may use them. Job tables have no row rules: identifiers only. */
export async function migrateJobs(migratorUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: migratorUrl, schema: SCHEMA, max: 2, supervise: false, schedule: false })
  boss.on('error', () => undefined)
  await boss.start()
  for (const queue of QUEUES) await boss.createQueue(queue)
  await boss.stop({ graceful: false })
  const client = new Client({ connectionString: migratorUrl })
  await client.connect()
  try {
    await client.query(`
      grant usage on schema ${SCHEMA} to jikimi_app, jikimi_worker;
      grant select, insert on all tables in schema ${SCHEMA} to jikimi_app;
      grant select, insert, update, delete on all tables in schema ${SCHEMA} to jikimi_worker;
      grant execute on all functions in schema ${SCHEMA} to jikimi_app, jikimi_worker`)
  } finally {
    await client.end()
  }
}

/** Jobs enter in the caller's transaction and run as `jikimi_worker`. */
export class JobQueue {
  private readonly boss: PgBoss

  constructor(workerUrl: string, report: (fault: Error) => void) {
    this.boss = new PgBoss({ connectionString: workerUrl, schema: SCHEMA, max: 3, migrate: false, createSchema: false })
    this.boss.on('error', report)
  }

  /** Every job is a function that may run twice; once a minute it runs by itself, for what a crash left behind. */
  async start(jobs: Readonly<Partial<Record<Queue, () => Promise<unknown>>>>): Promise<void> {
    await this.boss.start()
    for (const queue of QUEUES) {
      const job = jobs[queue]
      if (!job) continue
      await this.boss.work(queue, { pollingIntervalSeconds: 0.5 }, () => job().then(() => undefined))
      await this.boss.schedule(queue, EVERY_MINUTE)
    }
  }

  readonly enqueue: Enqueue = async (em: EntityManager, queue, payload) => {
    await this.boss.send(queue, { ...payload }, { db: fromKysely(em.getKysely()) })
  }

  async stop(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 5000 })
  }
}
