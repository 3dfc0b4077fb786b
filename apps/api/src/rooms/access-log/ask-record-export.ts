import { createHash, createHmac } from 'node:crypto'
import { canonicalJson, dayInSeoul, daysBetween, purposeOf } from '@jikimi/policy'
import { isCleanText, maskForbiddenIdentifiers } from '@jikimi/vault'
import { staffOf } from '../../authority/actor.js'
import {
  idempotencyKeyNotValid,
  idempotencyKeyReused,
  notFound,
  purposeNotListed,
  requestNotValid,
  textNotValid,
} from '../../kernel/general.refusals.js'
import { isId, newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { exportScopes } from './export-scopes.js'
import { findRecordExport } from './find-record-exports.js'
import type { AskRecordExportInput } from './record-export.inputs.js'
import { exportOutOfScope, exportPeriodNotValid, exportReasonEmpty, exportsTooMany } from './record-export.refusals.js'
import { RECORD_EXPORT_RULES } from './record-export.rules.js'
import type { RecordExportView } from './record-export.view.js'
import { sealText } from './sealed-text.js'

const REASON_LIMIT = 500
const MOST_AT_ONCE = 3

interface Asked extends Omit<AskRecordExportInput, 'idempotencyKey' | 'earlierSize'> {
  readonly earlierSize: number | null
}

/** Asks for a slice of the log. It is made in the background, and holds what may still be read by then. @law Std 8② */
export async function askRecordExport(work: WritingWork, given: AskRecordExportInput): Promise<RecordExportView> {
  const actor = staffOf(work.actor)
  const key = keyOf(given.idempotencyKey)
  const asked = cleaned(given)
  // One at a time for one person: how many they have, and whether the key is used, is asked and answered in one go
  await work.rows('lock-own-exports', `select pg_advisory_xact_lock(hashtextextended('record-export ' || $1, 0))`, [
    actor.accountId,
  ])
  const request = createHmac('sha256', given.idempotencyKey).update(canonicalJson(asked)).digest()
  const earlier = await earlierOf(work, actor.accountId, key)
  if (earlier) return repeated(work, earlier, request)
  await demandAskable(work, asked)
  if (!RECORD_EXPORT_RULES.isWithin(actor, asked, await exportScopes(work))) throw exportOutOfScope()
  if ((await runningOf(work, actor.accountId)) >= MOST_AT_ONCE) throw exportsTooMany(MOST_AT_ONCE)
  const id = newId(work.now)
  await insert(work, { id, accountId: actor.accountId, key, request }, asked)
  await work.enqueue('export-records', { exportId: id })
  const { reason: note } = asked
  work.record({ act: 'record-export.asked', ground: { duty: 'INSPECTION' }, collections: [], objectId: id, note })
  return findRecordExport(work, id)
}

function keyOf(key: string): Buffer {
  if (key.length < 8 || key.length > 255) throw idempotencyKeyNotValid()
  return createHash('sha256').update(key, 'utf8').digest()
}

/** Without resident numbers and their like in the reason. @throws Refusal when a text, a period or a size is none. @law PIPA 24, 24-2 */
function cleaned(given: AskRecordExportInput): Asked {
  const reason = given.reason.normalize('NFC').trim()
  if (reason === '') throw exportReasonEmpty()
  if (!isCleanText(reason) || [...reason].length > REASON_LIMIT) throw textNotValid()
  const { from, until, hasAllHeaders, earlierSize = null } = given
  if (daysBetween(from, until) < 0) throw exportPeriodNotValid()
  if (earlierSize !== null && earlierSize < 1) throw requestNotValid()
  const [purposes, duties, departments] = [given.purposes, given.duties, given.departments].map((codes) =>
    [...new Set<string>(codes)].toSorted(),
  ) as [string[], AskRecordExportInput['duties'], string[]]
  if (purposes.length + duties.length === 0 || !departments.every(isId)) throw requestNotValid()
  return {
    purposes,
    duties,
    departments,
    from,
    until,
    hasAllHeaders,
    earlierSize,
    reason: maskForbiddenIdentifiers(reason).text,
  }
}

/** What only the installation can say: purposes, departments, the day, the size of the tree. */
async function demandAskable(work: WritingWork, { purposes, departments, until, earlierSize }: Asked): Promise<void> {
  const { document } = work.ports.policy.current(work.now)
  if (purposes.some((code) => !purposeOf(document, code))) throw purposeNotListed()
  if (until > dayInSeoul(work.now)) throw exportPeriodNotValid()
  const known = await work.rows('departments-by-id', 'select 1 from jikimi.department where id = any ($1::uuid[])', [
    departments,
  ])
  if (known.length !== departments.length) throw notFound()
  if (earlierSize === null) return
  const [head] = await work.rows<{ size: string }>('log-size', 'select size from jikimi.log_head', [])
  if (!head || Number(head.size) < earlierSize) throw requestNotValid()
}

interface Earlier {
  readonly id: string
  readonly request_digest: Buffer
}

async function earlierOf(work: WritingWork, accountId: string, key: Buffer): Promise<Earlier | undefined> {
  const [earlier] = await work.rows<Earlier>(
    'earlier-export',
    'select id, request_digest from jikimi.record_export where account_id = $1 and idempotency_digest = $2',
    [accountId, key],
  )
  return earlier
}

/** The same again: nothing is made a second time. @throws Refusal IDEMPOTENCY_KEY_REUSED for anything else. */
function repeated(work: WritingWork, { id, request_digest }: Earlier, request: Buffer): Promise<RecordExportView> {
  if (!request_digest.equals(request)) throw idempotencyKeyReused()
  work.record({ act: 'record-export.repeated', ground: { duty: 'INSPECTION' }, collections: [], objectId: id })
  return findRecordExport(work, id)
}

async function runningOf(work: WritingWork, accountId: string): Promise<number> {
  const running = await work.rows(
    'running-exports',
    `select 1 from jikimi.record_export where account_id = $1 and state in ('QUEUED', 'RUNNING')`,
    [accountId],
  )
  return running.length
}

interface Claimed {
  readonly id: string
  readonly accountId: string
  readonly key: Buffer
  readonly request: Buffer
}

async function insert(work: WritingWork, { id, accountId, key, request }: Claimed, asked: Asked): Promise<void> {
  const sealed = await sealText(work, { table: 'record_export', row: id, keyId: id }, asked.reason)
  await work.rows(
    'ask-record-export',
    `insert into jikimi.record_export (id, account_id, idempotency_digest, request_digest, purposes, duties, departments, from_on,
       until_on, has_all_headers, earlier_size, reason_sealed, asked_at, state)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'QUEUED')`,
    [
      id,
      accountId,
      key,
      request,
      asked.purposes,
      asked.duties,
      asked.departments,
      asked.from,
      asked.until,
      asked.hasAllHeaders,
      asked.earlierSize,
      sealed,
      work.now,
    ],
  )
}
