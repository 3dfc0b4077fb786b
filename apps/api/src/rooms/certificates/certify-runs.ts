import { randomUUID } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import { accessRows, INSERT_ACCESS_RECORDS } from '../../persistence/access-rows.js'
import type { Ports } from '../../persistence/work.js'
import { CertificateWithheld } from './certificate-withheld.js'
import type { OnCertifyStep } from './certify-steps.js'
import { composeCertificate, type ComposedStatement } from './compose-certificate.js'
import { statementOf } from './statement-of.js'
import { type DestroyedItem, itemsOf, type RunToCertify } from './run-to-certify.js'

export interface CertifyPorts extends Pick<Ports, 'keystore'> {
  /** As role `jikimi_keeper`. */
  readonly pool: Pool
  /** The name of the log that is to state certificates. */
  readonly origin: string
  /** Told of every run that could not be certified. */
  report(fault: unknown): void
  readonly onStep?: OnCertifyStep
}

/**
 * Certifies every run that is over and whose keys' last copies a later turn of the epoch took along: counts what is left
 * of it, in the database and in the keystore, and issues its one certificate, each in one transaction. A crash leaves a
 * run as it was. What can't be certified is reported and left for the next time. Returns how many were issued.
 */
export async function certifyRuns(ports: CertifyPorts, { now, limit }: { now: Date; limit: number }): Promise<number> {
  const { pool, report } = ports
  const { rows } = await pool.query<RunToCertify>('select * from jikimi.runs_to_certify($1)', [limit])
  let issued = 0
  for (const run of rows) {
    // Turned while this one was on its way: a certificate's times follow each other
    if (run.shredded_at > now) continue
    try {
      if (await certified(ports, run, now)) issued += 1
    } catch (fault) {
      report(fault)
    }
  }
  return issued
}

/** What is looked at first changes no more: the transaction itself is short. */
async function certified(ports: CertifyPorts, run: RunToCertify, now: Date): Promise<boolean> {
  const { pool, onStep = () => undefined } = ports
  const client = await pool.connect()
  try {
    await onStep('FOUND')
    const items = await itemsOf(client, run.run_id)
    await demandNothingLeft(ports, client, run, items)
    const statements = items.map(statementOf)
    await onStep('COUNTED')
    await client.query('begin')
    const number = await issue(ports, client, { run, items, statements, now })
    await client.query(number === null ? 'rollback' : 'commit')
    await onStep('COMMITTED')
    return number !== null
  } catch (fault) {
    await client.query('rollback').catch(() => undefined)
    throw fault
  } finally {
    client.release()
  }
}

async function demandNothingLeft(
  { keystore }: CertifyPorts,
  client: PoolClient,
  { run_id: runId }: RunToCertify,
  items: readonly DestroyedItem[],
): Promise<void> {
  const { rows } = await client.query<{ left: string }>('select jikimi.rows_left_of($1) as left', [runId])
  const rowsLeft = Number(rows[0]!.left)
  const missing = await keystore.missing(items.map(({ key_id: keyId }) => keyId))
  const keysLeft = items.length - missing.length
  if (rowsLeft + keysLeft > 0) throw new CertificateWithheld(runId, rowsLeft, keysLeft)
}

interface Ready {
  readonly run: RunToCertify
  readonly items: readonly DestroyedItem[]
  readonly statements: readonly ComposedStatement[]
  readonly now: Date
}

/** Null where another process was faster. */
async function issue(
  { origin, onStep = () => undefined }: CertifyPorts,
  client: PoolClient,
  { run, items, statements, now }: Ready,
): Promise<string | null> {
  // Whoever asks for a number waits for who has one: nobody takes the same
  const { rows: numbers } = await client.query<{ number: string }>('select jikimi.next_certificate_number() as number')
  await onStep('NUMBERED')
  const { content, digest, root } = composeCertificate(run, items, statements, {
    number: numbers[0]!.number,
    origin,
    now,
  })
  const { rows } = await client.query<{ number: string | null }>(
    'select jikimi.certify_run($1, $2, $3, $4, $5) as number',
    [run.run_id, content, Buffer.from(digest), Buffer.from(root), JSON.stringify(statements)],
  )
  const number = rows[0]!.number
  if (number === null) return null
  const recorded = accessRows({
    at: now,
    actorKind: 'SYSTEM',
    accountId: undefined,
    departmentId: undefined,
    origin: 'keeper',
    act: 'certificate.issued',
    ground: { duty: 'DESTRUCTION' },
    objectId: run.run_id,
    collections: [],
    outcome: 'DONE',
    requestId: randomUUID(),
  })
  await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(recorded)])
  await onStep('CERTIFIED')
  return number
}
