import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { accessRows, INSERT_ACCESS_RECORDS } from '../../../persistence/access-rows.js'

export interface BegunBackup {
  readonly id: string
  readonly madeAt: Date
  readonly folder: string
  readonly name: string
  readonly epoch: number
  readonly keystoreUntil: Date
  readonly expiresAt: Date
}

const BEGIN = `
insert into jikimi.backup (id, made_at, state, folder, name, epoch, keystore_until, expires_at) values ($1, $2, 'MAKING', $3, $4, $5, $6, $7)`
const WHOLE = `update jikimi.backup set state = 'WHOLE', bytes = $2, digest = $3, rows = $4 where id = $1`
const FAILED = `update jikimi.backup set state = 'FAILED', keystore_deleted_at = coalesce(keystore_deleted_at, jikimi.now()) where id = $1`
const PROVEN = `update jikimi.backup set proven_at = jikimi.now() where id = $1 and deleted_at is null`

/** What the database is told of backups, as `jikimi_worker`, each with its access record in one commit. */
export class BackupRow {
  constructor(private readonly url: string) {}

  /** Before there is a copy of the keystore, so that no copy is ever unknown. */
  begin = ({ id, madeAt, folder, name, epoch, keystoreUntil, expiresAt }: BegunBackup): Promise<void> =>
    this.told('backup.begun', id, madeAt, BEGIN, [id, madeAt, folder, name, epoch, keystoreUntil, expiresAt])

  whole = (
    id: string,
    at: Date,
    { bytes, digest, rows }: { bytes: number; digest: string; rows: number },
  ): Promise<void> => this.told('backup.made', id, at, WHOLE, [id, bytes, digest, rows])

  failed = (id: string, at: Date): Promise<void> => this.told('backup.failed', id, at, FAILED, [id])
  proven = (id: string, at: Date): Promise<void> => this.told('backup.proven', id, at, PROVEN, [id])

  private async told(act: string, id: string, at: Date, text: string, values: readonly unknown[]): Promise<void> {
    const client = new Client({ connectionString: this.url })
    await client.connect()
    try {
      await client.query('begin')
      await client.query(text, [...values])
      await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(backupRecord(act, id, at))])
      await client.query('commit')
    } finally {
      await client.end()
    }
  }
}

/** Nobody's data is looked at: what a backup holds is sealed twice. */
export const backupRecord = (act: string, objectId: string, at: Date) =>
  accessRows({
    at,
    actorKind: 'SYSTEM',
    accountId: undefined,
    departmentId: undefined,
    origin: 'worker',
    act,
    ground: { duty: 'ACCESS_CONTROL' },
    objectId,
    collections: [],
    outcome: 'DONE',
    requestId: randomUUID(),
  })
