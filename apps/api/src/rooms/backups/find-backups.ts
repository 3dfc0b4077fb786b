import type { BackupState } from '@jikimi/schema'
import { connectionOf } from '../../kernel/page-info.view.js'
import type { PageRequest } from '../../kernel/page.js'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { type BackupConnectionView, BackupView } from './backup.view.js'

interface Row {
  readonly id: string
  readonly made_at: Date
  readonly state: BackupState
  readonly bytes: number | null
  readonly rows: number | null
  readonly epoch: number
  readonly keystore_until: Date
  readonly keystore_deleted_at: Date | null
  readonly proven_at: Date | null
  readonly expires_at: Date
  readonly deleted_at: Date | null
}

const DAY_MS = 86_400_000

/** Deleted ones too, newest first. Where they lie is for who runs the server. */
export async function listBackups(work: ReadingWork, page: PageRequest): Promise<BackupConnectionView> {
  const rows = await work.rows<Row>(
    'list-backups',
    `select id, made_at, state, bytes::float8 as bytes, rows::float8 as rows, epoch, keystore_until, keystore_deleted_at, proven_at,
       expires_at, deleted_at from jikimi.backup
     where $1::timestamptz is null or (made_at, id) < ($1::timestamptz, $2::uuid) order by made_at desc, id desc limit $3`,
    [page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
  )
  work.note({ act: 'backup.listed', ground: { duty: 'ACCESS_CONTROL' }, collections: [] })
  return connectionOf(
    page,
    rows.map((row) => backupView(row, work.now)),
    ({ madeAt: at, id }) => ({ at, id }),
  )
}

const backupView = (row: Row, now: Date): BackupView =>
  viewOf(BackupView, {
    id: row.id,
    madeAt: row.made_at,
    // One that a crash interrupted
    state: row.state === 'MAKING' && now.getTime() - row.made_at.getTime() > DAY_MS ? 'FAILED' : row.state,
    bytes: row.bytes,
    rows: row.rows,
    epoch: row.epoch,
    keystoreUntil: row.keystore_until,
    keystoreDeletedAt: row.keystore_deleted_at,
    provenAt: row.proven_at,
    isProven: row.proven_at !== null,
    expiresAt: row.expires_at,
    deletedAt: row.deleted_at,
  })
