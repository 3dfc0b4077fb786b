import { randomUUID } from 'node:crypto'
import type { TestDatabase } from '../support/a-database.js'
import { inSession } from '../support/in-session.js'
import type { ActorName, FilledDatabase } from './a-filled-database.js'
import { FORBIDDEN_ACTS, type ForbiddenAct } from './forbidden-acts.js'

const REFUSED = '42501'
const NO_ROW = 'no row'

/** One line for every forbidden act, of one table or of all, that was not refused: neither by an error of authority nor by reaching no row. */
export async function doneThoughForbidden(
  filled: FilledDatabase,
  database: TestDatabase = filled.database,
  table?: string,
): Promise<string[]> {
  const lines: string[] = []
  for (const act of FORBIDDEN_ACTS.filter((one) => table === undefined || one.table === table)) {
    const { text, values } = await statementOf(act, filled, database)
    const outcome = await inSession(database.urls[act.role], filled.tokens[act.actor], (client) =>
      client.query(text, values).then(
        ({ rowCount }) => (rowCount === 0 ? NO_ROW : 'done'),
        (fault: { code?: string }) => String(fault.code),
      ),
    )
    const wanted = 'set' in act.attempt && !act.attempt.isReached ? NO_ROW : REFUSED
    if (outcome !== wanted) lines.push(`${act.table}: ${act.actor} can ${act.what} (${outcome})`)
  }
  return lines
}

interface Statement {
  readonly text: string
  readonly values: string[]
}

async function statementOf(
  { table, attempt }: ForbiddenAct,
  filled: FilledDatabase,
  database: TestDatabase,
): Promise<Statement> {
  if ('set' in attempt) {
    const text = inWords(`update jikimi.${table} set ${attempt.set} where ${attempt.where}`, filled)
    // A change that would reach no row anyway would prove nothing
    const reached = await database.sql(
      'postgres',
      inWords(`select 1 from jikimi.${table} where ${attempt.where}`, filled),
    )
    if (reached.length === 0) throw new Error(`No row of ${table} is there to be changed.`)
    return { text, values: [] }
  }
  const text = `insert into jikimi.${table} select * from jsonb_populate_record(null::jikimi.${table}, $1)`
  return { text, values: [JSON.stringify(await rowToAdd(table, attempt, filled, database))] }
}

/** The superuser reads the row to be copied: whoever adds it need not see any. */
async function rowToAdd(
  table: string,
  { from, values }: Extract<ForbiddenAct['attempt'], { from: string }>,
  filled: FilledDatabase,
  database: TestDatabase,
) {
  const select = `select to_jsonb(t) as row, (select id from jikimi.site_key where is_demo) as other_site from jikimi.${table} t where ${from} limit 1`
  const [found] = await database.sql<{ row: object; other_site: string }>('postgres', inWords(select, filled))
  if (!found) throw new Error(`No row of ${table} is there to be copied.`)
  const id = randomUUID()
  const changed = Object.entries(values).map(([column, value]) => {
    if (value === '@new') return [column, id]
    if (value === '@otherSite') return [column, found.other_site]
    return [column, value?.startsWith('@') ? filled.ids[value.slice(1) as ActorName] : value]
  })
  return { ...found.row, ...(Object.fromEntries(changed) as object) }
}

const inWords = (text: string, { ids }: FilledDatabase): string =>
  text.replaceAll(/@(\w+)/g, (_word, name: ActorName) => (ids[name] === undefined ? 'null' : `'${ids[name]}'`))
