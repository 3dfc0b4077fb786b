import { parseEntry, type Statement } from '@jikimi/transparency-log'
import type { Connection } from './head-row.js'

/** A record and where it lies in the tree. */
export interface IndexedRow {
  readonly id: string
  readonly at: string
  readonly index: number
}

/** What the log says of itself, and where. */
export interface IndexedStatement {
  readonly index: number
  readonly statement: Statement
  readonly entry: Uint8Array
}

const ENTRIES = `
insert into jikimi.log_entry (record_at, record_id, index) select * from unnest($1::timestamptz[], $2::uuid[], $3::bigint[])`
const COLLECTIONS = `
insert into jikimi.collection_access (collection, at, record_id)
select distinct c, r.at, r.id
from unnest($1::timestamptz[], $2::uuid[]) as k(at, id)
  join jikimi.access_record r on r.at = k.at and r.id = k.id
  cross join lateral unnest(r.collections) c
on conflict do nothing`
const STATEMENT = `
insert into jikimi.log_statement (index, kind, at, entry) values ($1, $2, $3, $4) on conflict (index) do nothing`
const CUT = `update jikimi.record_cut set statement_index = $2 where id = $1 and statement_index is null`
const CERTIFICATE = `
update jikimi.certificate set statement_index = $2
where number = $1 and digest = decode($3, 'base64') and statement_index is null`

const POLICY = `
update jikimi.policy_version set statement_index = $2
where version = $1 and digest = encode(decode($3, 'base64'), 'hex') and statement_index is null`

/** Writes down where records lie and whom they show; in the transaction that moves the head. */
export async function indexRows(client: Connection, rows: readonly IndexedRow[]): Promise<void> {
  if (rows.length === 0) return
  const [ats, ids] = [rows.map(({ at }) => at), rows.map(({ id }) => id)]
  await client.query({ name: 'index-entries', text: ENTRIES, values: [ats, ids, rows.map(({ index }) => index)] })
  await client.query({ name: 'index-collections', text: COLLECTIONS, values: [ats, ids] })
}

export async function indexStatements(client: Connection, statements: readonly IndexedStatement[]): Promise<void> {
  for (const { index, statement, entry } of statements) {
    await client.query(STATEMENT, [index, statement.kind, statement.time, Buffer.from(entry).toString('utf8')])
    if (statement.kind === 'certificate') await client.query(CERTIFICATE, [statement.number, index, statement.digest])
    if (statement.kind === 'policy') await client.query(POLICY, [statement.version, index, statement.digest])
    if (statement.kind === 'cut') await client.query(CUT, [statement.cut, index])
  }
}

/** The statement in an entry; undefined for a record's. */
export function statementIn(entry: Uint8Array): Statement | undefined {
  const parsed = parseEntry(entry)
  return parsed.kind === 'statement' ? parsed.statement : undefined
}
