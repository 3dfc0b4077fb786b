import type { Connection } from '../head-row.js'
import type { EndingsLedger } from './endings-ledger.js'

const KNOWN = `select count(*)::float8 as known from jikimi.ending`
const MISSING = `
select w.id from unnest($1::uuid[]) w (id) where not exists (select 1 from jikimi.ending e where e.id = w.id)`
const AT_ONCE = 1000

/**
 * Whether more has ended than this database knows of. As a role that reads `jikimi.ending`. Where there is as much in
 * both, the newest decides; otherwise each is asked for.
 */
export async function isLedgerAhead(client: Connection, ledger: EndingsLedger): Promise<boolean> {
  const count = await ledger.count()
  if (count === 0) return false
  const { rows } = await client.query<{ known: number }>(KNOWN)
  if (rows[0]!.known < count) return true
  const newest: string[] = []
  for await (const { id } of ledger.entries(Math.max(0, count - AT_ONCE))) newest.push(id)
  return (await client.query(MISSING, [newest])).rows.length > 0
}
