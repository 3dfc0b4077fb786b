import { openBlob } from '@jikimi/vault'
import type { Client } from 'pg'
import { KeyGone, type Keystore } from '../../../keystore/index.js'
import { SEALED_ROWS } from './sealed-rows.js'

export interface OpenedRows {
  readonly table: string
  readonly rows: number
  /** As many as were tried: all, or so many of them by chance. */
  readonly tried: number
  readonly opened: number
  /** Whose key is gone since, and of those that of which nothing says so. */
  readonly gone: number
  readonly unexplained: number
  readonly broken: number
}

export interface OpenedFrom {
  readonly client: Client
  readonly keystore: Pick<Keystore, 'open'>
  /** Collections that were destroyed since. */
  readonly destroyed: ReadonlySet<string>
  readonly most: number
}

interface Row {
  readonly row: string
  readonly collection: string
  readonly keyId: string
  readonly sealed: Buffer
}

const AT_ONCE = 500

/** Opens every sealed row with the keystore of today, or so many of each table; nothing of it is kept. */
export async function openRows(from: OpenedFrom): Promise<readonly OpenedRows[]> {
  const all: OpenedRows[] = []
  for (const table of Object.keys(SEALED_ROWS)) all.push(await openTable(from, table))
  return all
}

async function openTable(from: OpenedFrom, table: string): Promise<OpenedRows> {
  const { client, most } = from
  const { rows: counted } = await client.query<{ rows: number }>(
    `select count(*)::float8 as rows from (${SEALED_ROWS[table]}) s`,
  )
  const found = { table, rows: counted[0]!.rows, tried: 0, opened: 0, gone: 0, unexplained: 0, broken: 0 }
  await client.query('begin')
  try {
    await client.query(
      `declare sealed_rows no scroll cursor for select * from (${SEALED_ROWS[table]}) s order by md5(s.row::text) limit ${most}`,
    )
    for (;;) {
      const { rows } = await client.query<Row>(`fetch ${AT_ONCE} from sealed_rows`)
      if (rows.length === 0) return found
      for (const row of rows) {
        const outcome = await open(from, table, row)
        found.tried += 1
        found[outcome] += 1
        if (outcome === 'gone' && table === 'collection' && !from.destroyed.has(row.collection)) found.unexplained += 1
      }
    }
  } finally {
    await client.query('rollback')
  }
}

async function open(
  { keystore }: OpenedFrom,
  table: string,
  { row, collection, keyId, sealed }: Row,
): Promise<'opened' | 'gone' | 'broken'> {
  try {
    const key = await keystore.open(keyId)
    try {
      openBlob(key, { table, row, collection, keyId }, sealed).fill(0)
      return 'opened'
    } finally {
      key.fill(0)
    }
  } catch (fault) {
    return fault instanceof KeyGone ? 'gone' : 'broken'
  }
}
