import { Client, type QueryResult } from 'pg'
import type { TestDatabase } from '../support/a-database.js'
import type { Act } from './act.js'
import { type Actor, type ActorName, ACTORS } from './actors.js'
import { idOf, inIds, inNames } from './named.js'
import { APP } from './groups.js'
import type { Reach } from './reached.js'
import { type Rows, type Sight, VIEWS } from './seen.js'

const NAMES = Object.keys(ACTORS) as ActorName[]
const REFUSED = '42501'
/** Of no account: what a stranger would have to write. */
const NOBODYS_ID = '00000000-0000-0000-0000-000000000000'

export interface Decided {
  readonly cells: number
  /** Cells where something was seen or done that should not have been. */
  readonly leaks: readonly string[]
  /** Cells where what is allowed was refused, or failed. */
  readonly failures: readonly string[]
}

/** Every actor's connection, each as the role that it is; every statement in a transaction of its own, rolled back. */
export class Askers {
  private readonly clients = new Map<string, Promise<Client>>()

  constructor(private readonly database: TestDatabase) {}

  async ask(actor: ActorName, statement: string): Promise<{ rows: Record<string, unknown>[] } | { code: string }> {
    const { role, token, exports = 'export running' } = ACTORS[actor] as Actor
    const client = await this.clientOf(role)
    // The API's role names an export too, and has nothing of it
    const exported = role === 'jikimi_app' || actor.startsWith('workerExporting') ? idOf(exports) : ''
    try {
      // One message; after a fault only its first word is left to do
      const results = (await client.query<Record<string, unknown>>(
        `rollback; begin; select set_config('jikimi.session', '${token ?? ''}', true), set_config('jikimi.export', '${exported}', true); ${statement}; rollback`,
      )) as unknown as QueryResult<Record<string, unknown>>[]
      const { rows, rowCount } = results.at(-2)!
      return { rows: rows.length > 0 ? rows : Array.from({ length: rowCount ?? 0 }, () => ({})) }
    } catch (fault) {
      return { code: String((fault as { code?: string }).code) }
    }
  }

  async close(): Promise<void> {
    for (const client of this.clients.values()) await (await client).end()
  }

  private clientOf(role: Actor['role']): Promise<Client> {
    const known = this.clients.get(role)
    if (known) return known
    const client = new Client({ connectionString: this.database.urls[role] })
    const opened = client.connect().then(() => client)
    this.clients.set(role, opened)
    return opened
  }
}

/** Holds what every actor sees of a table against the table written by hand. */
export async function decideSight(
  database: TestDatabase,
  askers: Askers,
  sight: Sight,
  names: readonly ActorName[] = NAMES,
): Promise<Decided> {
  const { table, row } = sight
  const statement = `select (${row})::text as name from jikimi.${table} order by 1`
  const all = (await database.sql<{ name: string }>('postgres', statement)).map(({ name }) => inNames(name))
  const leaks: string[] = []
  const failures: string[] = []
  for (const actor of names) {
    const answer = await askers.ask(actor, statement)
    const seen = 'code' in answer ? [] : answer.rows.map(({ name }) => inNames(String(name)))
    const wanted = expected(sight, actor, all)
    if ('code' in answer && answer.code !== REFUSED) failures.push(`${actor} gets ${answer.code} from ${table}`)
    leaks.push(...seen.filter((name) => !wanted.includes(name)).map((name) => `${actor} sees ${name} of ${table}`))
    failures.push(...wanted.filter((name) => !seen.includes(name)).map((name) => `${actor} misses ${name} of ${table}`))
  }
  return { cells: names.length, leaks, failures }
}

function expected({ table, seen }: Sight, actor: ActorName, all: readonly string[]): readonly string[] {
  if (actor === 'backup' && !VIEWS.includes(table)) return all
  const rows: Rows[] = seen.filter(([who]) => who.includes(actor)).map(([, rows]) => rows)
  return rows.includes('all') ? all : rows.flat()
}

/** Holds what comes of an act, for every actor, against who was said to be able to do it. */
export async function decideAct(
  askers: Askers,
  { table, what, statement, by }: Act,
  names: readonly ActorName[] = NAMES,
): Promise<Decided> {
  const leaks: string[] = []
  const failures: string[] = []
  for (const actor of names) {
    const { person } = ACTORS[actor] as Actor
    const self = `'${person ? idOf(person) : NOBODYS_ID}'`
    const answer = await askers.ask(actor, inIds(statement).replaceAll(':self', self))
    const outcome = 'code' in answer ? answer.code : answer.rows.length > 0 ? 'done' : 'no row'
    const isRefused = outcome === REFUSED || outcome === 'no row'
    if (outcome === 'done' && !by.includes(actor)) leaks.push(`${actor} can ${what} (${table})`)
    else if (outcome !== 'done' && (by.includes(actor) || !isRefused))
      failures.push(`${actor} can't ${what} (${table}): ${outcome}`)
  }
  return { cells: names.length, leaks, failures }
}

/** Holds whether a change without a look comes upon any row against who was said to reach some. */
export async function decideReach(askers: Askers, { table, statement, by }: Reach): Promise<Decided> {
  const leaks: string[] = []
  const failures: string[] = []
  for (const actor of APP) {
    const answer = await askers.ask(actor, statement)
    const isReached = 'code' in answer || answer.rows.length > 0
    if (isReached && !by.includes(actor)) leaks.push(`${actor} reaches rows of ${table}`)
    if (!isReached && by.includes(actor)) failures.push(`${actor} reaches no row of ${table}`)
  }
  return { cells: APP.length, leaks, failures }
}
