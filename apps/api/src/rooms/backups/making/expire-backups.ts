import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { INSERT_ACCESS_RECORDS } from '../../../persistence/access-rows.js'
import { syncFolder } from '../../../kernel/sync-folder.js'
import { backupRecord } from './backup-row.js'

interface OverBackup {
  readonly id: string
  readonly folder: string
  readonly name: string
  readonly isKeystoreOver: boolean
  readonly isOver: boolean
}

const OVER = `
select id, folder, name, keystore_deleted_at is null and keystore_until <= $1 as "isKeystoreOver",
  expires_at <= $1 or (state = 'MAKING' and made_at < $1::timestamptz - interval '1 day') as "isOver" from jikimi.backup
where deleted_at is null and ((keystore_deleted_at is null and keystore_until <= $1) or expires_at <= $1
  or (state = 'MAKING' and made_at < $1::timestamptz - interval '1 day'))
order by made_at, id limit 100`
const KEYSTORE_DELETED = `update jikimi.backup set keystore_deleted_at = jikimi.now(), state = case state when 'MAKING' then 'FAILED' else state end where id = $1`
const DELETED = `
update jikimi.backup set state = 'DELETED', deleted_at = jikimi.now(), keystore_deleted_at = coalesce(keystore_deleted_at, jikimi.now())
where id = $1`

/** Deletes copies of the keystore after a day and backups after their time, and says so. Returns how many files went. */
export async function expireBackups(pool: Pool, now: Date): Promise<number> {
  const { rows } = await pool.query<OverBackup>(OVER, [now])
  let gone = 0
  for (const { id, folder, name, isKeystoreOver, isOver } of rows) {
    const ends = isOver ? ['.backup', '.keystore'] : isKeystoreOver ? ['.keystore'] : []
    gone += await remove(folder, name, ends)
    await told(pool, {
      id,
      now,
      act: isOver ? 'backup.deleted' : 'backup.keystore-deleted',
      text: isOver ? DELETED : KEYSTORE_DELETED,
    })
  }
  return gone
}

/** Only files of this backup, those that are not whole too. A folder that is away is looked at again the next time. */
async function remove(folder: string, name: string, ends: readonly string[]): Promise<number> {
  const mine = (await readdir(folder)).filter((file) =>
    ends.some((end) => file === `${name}${end}` || file === `${name}${end}.unfinished`),
  )
  for (const file of mine) await rm(join(folder, file))
  if (mine.length > 0) await syncFolder(folder)
  return mine.length
}

async function told(
  pool: Pool,
  { id, now, act, text }: { id: string; now: Date; act: string; text: string },
): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(text, [id])
    await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(backupRecord(act, id, now))])
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback').catch(() => undefined)
    throw fault
  } finally {
    client.release()
  }
}
