import { addDays, dayInSeoul } from '@jikimi/policy'
import type { DutyCode } from '@jikimi/schema'
import { open, type FileHandle } from 'node:fs/promises'
import type { Pool, PoolClient } from 'pg'
import { encodeRow, RECORD_COLUMNS, type RecordRow } from '../../evidence/index.js'
import type { ClaimedExport } from './export-claim.js'
import { ExportStopped } from './export-stopped.js'
import { inExport } from './in-export.js'
import { RECORD_EXPORT_RULES } from './record-export.rules.js'

/** Entries gone through in one transaction: at most so many records. */
const STEP = 1000

export interface Walk {
  readonly first: number
  readonly end: number
  /** Called after each step with how many entries are behind it. */
  readonly onStep: (done: number) => Promise<void>
}

/**
 * Writes the bodies of every record in scope, one JSON a line, ascending. What the export may hold is asked again with
 * every step: a scope that ends meanwhile ends the export.
 */
export async function writeBodies(pool: Pool, one: ClaimedExport, path: string, walk: Walk): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    for (let start = walk.first; start < walk.end; start += STEP) {
      const end = Math.min(walk.end, start + STEP)
      const rows = await inExport(pool, one.id, async (client) => {
        await demandInScope(client, one)
        return recordsOf(client, one, start, end)
      })
      await append(file, rows)
      await walk.onStep(end - walk.first)
    }
    await inExport(pool, one.id, (client) => demandInScope(client, one))
  } finally {
    await file.close()
  }
}

interface ScopeJson {
  readonly purposes: string[]
  readonly duties: DutyCode[]
  readonly departments: string[]
  readonly first: string
  readonly last: string
}

/** @throws ExportStopped SCOPE_ENDED once who asked may no longer read all of what they asked for. */
async function demandInScope(client: PoolClient, one: ClaimedExport): Promise<void> {
  const { rows } = await client.query<{ scopes: ScopeJson[] }>('select jikimi.export_scopes() as scopes')
  const scopes = rows[0]!.scopes.map(({ first, last, ...scope }) => ({
    ...scope,
    from: dayInSeoul(new Date(first)),
    until: addDays(dayInSeoul(new Date(last)), -1),
  }))
  const asked = { ...one, from: one.from_on, until: one.until_on }
  if (!RECORD_EXPORT_RULES.isStillWithin(asked, scopes)) throw new ExportStopped('SCOPE_ENDED')
}

/** Keeps to what was asked for by itself, whatever the row rules would let through. */
async function recordsOf(client: PoolClient, one: ClaimedExport, start: number, end: number) {
  const { rows } = await client.query<RecordRow & { index: string }>(
    `select e.index, ${RECORD_COLUMNS} from jikimi.log_entry e join jikimi.access_record r on r.at = e.record_at and r.id = e.record_id
     where e.index >= $1 and e.index < $2 and e.record_at >= $3 and e.record_at < $4 and r.at >= $3 and r.at < $4
       and (r.purpose = any ($5) or r.duty = any ($6))
       and (cardinality($7::uuid[]) = 0 or r.department_id is null or r.department_id = any ($7))
     order by e.index`,
    [start, end, one.begins, one.ends, one.purposes, one.duties, one.departments],
  )
  return rows
}

async function append(file: FileHandle, rows: readonly (RecordRow & { readonly index: string })[]): Promise<void> {
  const lines = rows.map(({ index, ...row }) =>
    JSON.stringify({ index: Number(index), salt: row.salt.toString('base64'), body: encodeRow(row).body }),
  )
  if (lines.length > 0) await file.appendFile(`${lines.join('\n')}\n`)
}
