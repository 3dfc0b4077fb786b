import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { Pool } from 'pg'
import { EvidenceStore, signTerms } from '../../../src/evidence/index.js'
import { aLog } from '../../support/a-log.js'
import { exportRecords } from '../../../src/rooms/access-log/index.js'
import type { Scene } from '../scene/a-scene.js'
import { Finding, type Findings } from './findings.js'

/** Purposes of exports that wait while their scope holds, or has ended since they were asked for. */
const WAITING = [
  ['IR_MEETING', 'DONE null'],
  ['CIVIL_COMPLAINT', 'FAILED SCOPE_ENDED'],
] as const

/** What the job in the background makes of exports of the second auditor. No other export waits meanwhile. */
export async function askExportJob(scene: Scene): Promise<Findings> {
  const { house, superuser } = scene
  const finding = new Finding()
  const faults: unknown[] = []
  const pool = new Pool({ connectionString: house.urls.jikimi_worker, max: 2 })
  const store = new EvidenceStore(join(house.database.folder, 'evidence'))
  const sign = signTerms(await aLog(house.database))
  const folder = join(house.database.folder, 'exports-of-job')
  await superuser.query(`update jikimi.record_export set state = 'FAILED' where id = $1`, [scene.exports['queued']])
  for (const [purpose, wanted] of WAITING) {
    const id = await waiting(scene, purpose)
    await exportRecords(
      { pool, store, sign, folder, report: (fault) => void faults.push(fault) },
      { now: house.clock.now(), limit: 1 },
    )
    const { rows } = await superuser.query<{ state: string; failure: string | null }>(
      'delete from jikimi.record_export where id = $1 returning state, failure',
      [id],
    )
    finding.expect(`making an export of ${purpose}`, wanted, `${rows[0]!.state} ${rows[0]!.failure}`)
  }
  await superuser.query(`update jikimi.record_export set state = 'QUEUED' where id = $1`, [scene.exports['queued']])
  await pool.end()
  finding.expect('faults while making exports', '0', String(faults.length))
  return finding
}

async function waiting({ superuser, people }: Scene, purpose: string): Promise<string> {
  const id = randomUUID()
  await superuser.query(
    `insert into jikimi.record_export (id, account_id, idempotency_digest, request_digest, purposes, duties, departments, from_on,
       until_on, has_all_headers, reason_sealed, asked_at, state)
     values ($1, $2, sha256($1::uuid::text::bytea), sha256('x'), array[$3], '{}', '{}', jikimi.today(), jikimi.today(), false, '\\x00',
       jikimi.now(), 'QUEUED')`,
    [id, people['secondAuditor'], purpose],
  )
  return id
}
