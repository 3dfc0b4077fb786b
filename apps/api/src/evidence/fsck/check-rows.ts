import { parseEntry } from '@jikimi/transparency-log'
import { encodeRow, type RecordRow } from '../encode-row.js'
import type { Connection, HeadRow } from '../head-row.js'
import type { IndexedStatement } from '../index-rows.js'
import { RECORD_COLUMNS } from '../record-columns.js'
import { Accounts } from './accounts.js'
import type { Findings } from './findings.js'

type IndexedRow = RecordRow & { readonly index: number; readonly record_id: string; readonly is_gone: boolean }

// One by one by their keys: what a hash join would save here it loses on the millions that it reads for it
const BY_KEY = 'set local enable_hashjoin = off; set local enable_mergejoin = off'
const BY_SET = 'set local enable_hashjoin = on; set local enable_mergejoin = on'
const ROWS = {
  name: 'fsck-rows',
  text: `
select e.index::float8 as index, e.record_id, r.id is null as is_gone, ${RECORD_COLUMNS}
from jikimi.log_entry e left join jikimi.access_record r on r.at = e.record_at and r.id = e.record_id
where e.index >= $1 and e.index < $2 order by e.index`,
}

/** Holds every entry of the tree against the row that the database has for it, in the order of the tree. */
export class RowCheck {
  private readonly accounts: Accounts
  private readonly statements: ReadonlyMap<number, IndexedStatement>
  private readonly turns: ReadonlySet<number>
  /** The newest record so far: its place in the order of `(xid, id)`. */
  last: { readonly xid: bigint; readonly id: string } | undefined

  constructor(
    private readonly client: Connection,
    statements: readonly IndexedStatement[],
    { turns }: Pick<HeadRow, 'turns'>,
    private readonly findings: Findings,
  ) {
    this.accounts = new Accounts(statements)
    this.statements = new Map(statements.map((one) => [one.index, one]))
    this.turns = new Set(turns)
  }

  /** The entries from `first` on. */
  async check(first: number, entries: readonly Uint8Array[]): Promise<void> {
    await this.client.query(BY_KEY)
    const { rows } = await this.client.query<IndexedRow>({ ...ROWS, values: [first, first + entries.length] })
    await this.client.query(BY_SET)
    const byIndex = Map.groupBy(rows, ({ index }) => index)
    entries.forEach((entry, at) => this.checkOne(first + at, entry, byIndex.get(first + at) ?? []))
  }

  private checkOne(index: number, entry: Uint8Array, rows: readonly IndexedRow[]): void {
    if (this.turns.has(index)) this.last = undefined
    const parsed = parsedOf(entry)
    if (parsed === undefined) return this.findings.add({ code: 'ENTRY_UNREADABLE', index })
    const stated = this.statements.get(index)
    const isStatement = parsed.kind === 'statement'
    if (isStatement ? !isSame(stated?.entry, entry) : stated !== undefined) {
      this.findings.add({ code: 'STATEMENT_WRONG', index })
    }
    for (const row of isStatement ? rows : rows.slice(1)) {
      this.findings.add({ code: 'INDEX_WRONG', index, recordId: row.record_id })
    }
    const [row] = rows
    if (isStatement) return
    if (row === undefined || row.is_gone) {
      const recordId = row === undefined ? {} : { recordId: row.record_id }
      const isExplained = row === undefined && this.accounts.isAccountedFor(index, parsed.header.hour)
      return isExplained ? undefined : this.findings.add({ code: 'RECORD_GONE', index, ...recordId })
    }
    if (!isOfRow(row, entry)) this.findings.add({ code: 'RECORD_CHANGED', index, recordId: row.id })
    this.checkOrder(index, row)
  }

  private checkOrder(index: number, { xid, id }: IndexedRow): void {
    const own = { xid: BigInt(xid), id }
    const { last } = this
    const isBehind = last === undefined || own.xid > last.xid || (own.xid === last.xid && own.id > last.id)
    if (!isBehind) this.findings.add({ code: 'ORDER_WRONG', index, recordId: id })
    this.last = own
  }
}

function parsedOf(entry: Uint8Array) {
  try {
    return parseEntry(entry)
  } catch {
    return undefined
  }
}

/** What a superuser wrote into a row may be nothing that has an entry at all. */
function isOfRow(row: RecordRow, entry: Uint8Array): boolean {
  try {
    return isSame(encodeRow(row).entry, entry)
  } catch {
    return false
  }
}

const isSame = (one: Uint8Array | undefined, other: Uint8Array): boolean =>
  one !== undefined && Buffer.compare(one, other) === 0
