import type { Client } from 'pg'
import type { Scene } from '../authority-matrix/scene/a-scene.js'
import type { Marks } from './marks.js'

/** By which role of the database, and with which token. */
export interface SqlActor {
  readonly name: string
  readonly role: string
  readonly token: string
}

const STAFF = [
  'handler',
  'colleague',
  'irHandler',
  'officer',
  'chief',
  'auditor',
  'administrator',
  'archivist',
  'deputy',
  'single',
]
/** Who sees what nobody else of these does; the others are asked in the full form. */
const FIRST = ['handler', 'irHandler', 'officer', 'chief', 'auditor', 'site', 'subject', 'visitor', 'worker', 'keeper']

export const firstOf = (actors: readonly SqlActor[]): readonly SqlActor[] =>
  actors.filter(({ name }) => FIRST.includes(name))

const ROLES = ['worker', 'journal', 'sequencer', 'watcher', 'keeper']

/** Whoever speaks to PostgreSQL. Backups read everything, and what they read stays sealed. */
export function sqlActorsOf({ sessions, cases, visits, house }: Scene): readonly SqlActor[] {
  const app = (name: string, token: string): SqlActor => ({ name, role: 'jikimi_app', token })
  return [
    ...STAFF.map((name) => app(name, sessions[name]!.headers['cookie']!.replace(/^[^=]*=/, ''))),
    app('site', house.siteKey),
    app('subject', cases.receipts.mine),
    ...['open', 'closed', 'offered', 'fixed'].map((name) =>
      app('visitor', visits[name]!.authorization.replace('Visit ', '')),
    ),
    ...ROLES.map((name) => ({ name, role: `jikimi_${name}`, token: '' })),
  ]
}

/** In one transaction as this actor, which is rolled back; `after` looks at what came of it as the superuser. */
export async function asActor<T>(
  superuser: Client,
  { role, token }: SqlActor,
  act: () => Promise<T>,
  after: () => Promise<void> = () => Promise.resolve(),
): Promise<T> {
  await superuser.query('begin')
  try {
    await superuser.query(`set local session authorization ${role}`)
    await superuser.query(`select set_config('jikimi.session', $1, true)`, [token])
    const done = await act()
    await superuser.query('reset session authorization')
    await after()
    return done
  } finally {
    await superuser.query('rollback')
  }
}

/** Runs each and returns what they said, those that are refused left out; with the rights of whoever calls it. */
export const addTeller = (superuser: Client): Promise<unknown> =>
  superuser.query(`
create schema probe;
grant usage on schema probe to public;
create function probe.said(calls text[]) returns table (call integer, said text) language plpgsql as $$
begin
  for i in 1 .. cardinality(calls) loop
    begin
      for said in execute calls[i] loop
        call := i;
        return next;
      end loop;
    exception when others then null;
    end;
  end loop;
end $$`)

/** What each call said, beside the call itself. */
export async function said(
  superuser: Client,
  calls: readonly string[],
): Promise<readonly (readonly [string, string])[]> {
  const { rows } = await superuser.query<{ call: number; said: string | null }>('select * from probe.said($1)', [calls])
  return rows.map(({ call, said: text }) => [calls[call - 1]!, text ?? ''])
}

/** Whether an answer bears a mark that the question did not. */
export const tells = (answers: readonly (readonly [string, string])[], marks: readonly string[]): boolean =>
  answers.some(([call, text]) => marks.some((mark) => text.includes(mark) && !call.includes(mark)))

interface Columns {
  readonly name: string
  readonly readable: readonly string[]
  readonly writable: readonly string[]
  readonly deletable: boolean
}

async function columnsFor(superuser: Client, role: string): Promise<readonly Columns[]> {
  const { rows } = await superuser.query<Columns>(
    `select c.relname as name,
       array_remove(array_agg(case when has_column_privilege($1, c.oid, a.attnum, 'select') then quote_ident(a.attname) end), null) as readable,
       array_remove(array_agg(case when has_column_privilege($1, c.oid, a.attnum, 'update')
         and has_column_privilege($1, c.oid, a.attnum, 'select') then quote_ident(a.attname) end), null) as writable,
       has_table_privilege($1, c.oid, 'delete') as deletable
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'jikimi'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
     group by c.oid, c.relname order by 1`,
    [role],
  )
  return rows
}

export type Found = Readonly<Record<string, readonly string[]>>

/** By relation: who sees a row that bears a mark. */
export async function seenBy(superuser: Client, actors: readonly SqlActor[], { all }: Marks): Promise<Found> {
  const found: Record<string, string[]> = {}
  for (const actor of actors) {
    const relations = (await columnsFor(superuser, actor.role)).filter(({ readable }) => readable.length > 0)
    await asActor(superuser, actor, async () => {
      for (const { name, readable } of relations) {
        const answers = await said(superuser, [`select row(${readable.join(', ')})::text from jikimi.${name}`])
        if (tells(answers, all)) note(found, name, actor.name)
      }
    })
  }
  return found
}

export function note(found: Record<string, string[]>, what: string, by: string): void {
  found[what] ??= []
  if (!found[what].includes(by)) found[what].push(by)
}

/** By relation: who changes or deletes a row of it, or by a trigger one that leads to a collection. */
export async function changedBy(superuser: Client, actors: readonly SqlActor[], { held }: Marks): Promise<Found> {
  const found: Record<string, string[]> = {}
  const before = await fingerprint(superuser, held)
  for (const actor of actors)
    for (const { name, writable, deletable } of await columnsFor(superuser, actor.role)) {
      if (!held.includes(name)) continue
      const sets = writable.map((column) => `${column} = ${column}`).join(', ')
      const acts = [
        ...(sets ? [`update jikimi.${name} set ${sets}`] : []),
        ...(deletable ? [`delete from jikimi.${name}`] : []),
      ]
      for (const act of acts)
        await asActor(
          superuser,
          actor,
          () => said(superuser, [act]),
          async () => {
            if ((await fingerprint(superuser, held)) !== before) note(found, name, actor.name)
          },
        )
    }
  return found
}

/** Changes with each row that is written, whatever is written. */
export async function fingerprint(superuser: Client, tables: readonly string[]): Promise<string> {
  const each = tables.map(
    (name) =>
      `(select coalesce(md5(string_agg(concat(t.xmin, t.ctid), '|' order by t.ctid)), '') from jikimi.${name} t)`,
  )
  const { rows } = await superuser.query<{ all: string }>(`select concat_ws('/', ${each.join(', ')}) as all`)
  return rows[0]!.all
}
