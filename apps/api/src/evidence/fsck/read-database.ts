import { type Connection, type HeadRow, readHead } from '../head-row.js'
import { type IndexedStatement, statementIn } from '../index-rows.js'

export interface WitnessRow {
  readonly name: string
  readonly verifierKey: string
  readonly size: number | null
  /** POSIX milliseconds. */
  readonly cosignedMs: number | null
}

export interface CutRow {
  readonly id: string
  readonly before: Date
  readonly statementIndex: number | null
  readonly isApproved: boolean
  /** How many records it took along, once it was carried out. */
  readonly records: number | null
  readonly cutAt: Date | null
}

export interface CertificateRow {
  readonly number: string
  readonly runId: string
  readonly content: string
  /** Base64. */
  readonly digest: string
  /** Base64. */
  readonly root: string
  readonly statementIndex: number | null
}

/** What the database says of the log as a whole. */
export interface KnownLog {
  readonly head: HeadRow | undefined
  readonly statements: readonly IndexedStatement[]
  /** Statements that are none: somebody else's writing. */
  readonly unreadable: readonly number[]
  readonly cuts: readonly CutRow[]
  readonly certificates: readonly CertificateRow[]
  readonly witnesses: readonly WitnessRow[]
  /** Cuts of which the access records say somebody else, or another moment, or nothing where they should. */
  readonly unproven: readonly string[]
  /** Indexes that no entry of the tree can have. */
  readonly beyond: readonly number[]
}

const STATEMENTS = `
select index::float8 as index, kind, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, entry from jikimi.log_statement order by index`
const CUTS = `
select id, before, statement_index::float8 as "statementIndex", approved_at is not null as "isApproved",
  records::float8 as records, cut_at as "cutAt" from jikimi.record_cut
where statement_index is not null or cut_at is not null`
const CERTIFICATES = `
select number, run_id as "runId", content, encode(digest, 'base64') as digest, encode(root, 'base64') as root,
  statement_index::float8 as "statementIndex" from jikimi.certificate order by number`
const BEYOND = `
select index::float8 as index from jikimi.log_entry where index >= $1
union all select index::float8 from jikimi.log_statement where index >= $1 order by 1 limit 5`
const WITNESSES = `select name, verifier_key as "verifierKey", size::float8 as size, (extract(epoch from cosigned_at) * 1000)::float8 as "cosignedMs"
from jikimi.log_witness`
// Act and record are one transaction. A later cut may have taken the older of the records along, never the newer alone
const UNPROVEN = `
select c.id from jikimi.record_cut c cross join lateral (
  select bool_and((r.account_id, r.at) is not distinct from (c.proposed_by, c.proposed_at)) filter (where r.act = 'record-cut.proposed') as proposed,
    bool_and((r.account_id, r.at) is not distinct from (c.approved_by, c.approved_at)) filter (where r.act = 'record-cut.approved') as approved,
    bool_and((r.account_id, r.at) is not distinct from (c.declined_by, c.declined_at)) filter (where r.act = 'record-cut.declined') as declined
  from jikimi.access_record r where r.object_id = c.id and r.outcome = 'DONE'
    and r.act in ('record-cut.proposed', 'record-cut.approved', 'record-cut.declined')) said
where not coalesce(proposed, true) or not coalesce(approved, true) or not coalesce(declined, true)
  or (proposed and ((approved is null) <> (num_nulls(c.approved_by, c.approved_at) = 2)
    or (declined is null) <> (num_nulls(c.declined_by, c.declined_at) = 2)))
union all select distinct r.object_id from jikimi.access_record r
where r.act = 'record-cut.proposed' and r.outcome = 'DONE' and not exists (select from jikimi.record_cut c where c.id = r.object_id)`

export async function readDatabase(client: Connection): Promise<KnownLog> {
  const head = await readHead(client)
  const { rows: texts } = await client.query<{ index: number; kind: string; at: string; entry: string }>(STATEMENTS)
  const read = texts.map((row) => ({ ...row, statement: readable(row) }))
  const { rows: cuts } = await client.query<CutRow>(CUTS)
  const { rows: certificates } = await client.query<CertificateRow>(CERTIFICATES)
  const { rows: witnesses } = await client.query<WitnessRow>(WITNESSES)
  const { rows: unproven } = await client.query<{ id: string }>(UNPROVEN)
  const { rows: beyond } = await client.query<{ index: number }>(BEYOND, [head?.size ?? 0])
  return {
    head,
    statements: read.flatMap(({ index, entry, statement }) =>
      statement ? [{ index, statement, entry: Buffer.from(entry, 'utf8') }] : [],
    ),
    unreadable: read.filter(({ statement }) => statement === undefined).map(({ index }) => index),
    cuts,
    certificates,
    witnesses,
    unproven: unproven.map(({ id }) => id),
    beyond: beyond.map(({ index }) => index),
  }
}

function readable({ kind, at, entry }: { kind: string; at: string; entry: string }) {
  try {
    const statement = statementIn(Buffer.from(entry, 'utf8'))
    return statement?.kind === kind && statement.time.replace('Z', '.000000Z') === at ? statement : undefined
  } catch {
    return undefined
  }
}
