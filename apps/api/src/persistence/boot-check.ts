import { Client } from 'pg'
import type { RoleUrls } from './database-roles.js'

/** The wall in the database stands on these; a server that finds one of them broken does not start. */
export class BootRefused extends Error {
  override readonly name = 'BootRefused'

  constructor(readonly problems: readonly string[]) {
    super(`Jikimi does not start:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
  }
}

/** Tables without a row rule, each for a reason: they name nobody. Any other table of the schema must force its rules. */
const OPEN_TABLES = ['installation', 'clock_shift', 'policy_version', 'policy_withdrawal', 'consent_text']

/** Who the server logs in as while it serves. */
const SERVING = [
  'jikimi_app',
  'jikimi_journal',
  'jikimi_worker',
  'jikimi_sequencer',
  'jikimi_watcher',
  'jikimi_keeper',
] as const

/** @throws BootRefused naming every role and table that is not as it must be. */
export async function checkBoot(urls: RoleUrls, mode: 'demo' | 'production'): Promise<void> {
  const problems: string[] = []
  for (const role of SERVING) {
    problems.push(...(await asRole(urls[role], problemsOfRoles)), ...(await asRole(urls[role], tablesOwned)))
  }
  problems.push(...(await asRole(urls.jikimi_app, problemsOfTables)))
  if (mode === 'production') problems.push(...(await asRole(urls.jikimi_app, demoThings)))
  if (problems.length > 0) throw new BootRefused([...new Set(problems)])
}

/** Every role of Jikimi, those too that this process never logs in as. */
async function problemsOfRoles(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; is_super: boolean; bypasses: boolean; creates: boolean }>(`
    select rolname as name, rolsuper as is_super, rolbypassrls as bypasses, rolcreaterole or rolcreatedb as creates
    from pg_roles where rolname like 'jikimi\\_%' or rolname = current_user order by 1`)
  return rows.flatMap(({ name, is_super, bypasses, creates }) => [
    ...(is_super ? [`Role ${name} is a superuser.`] : []),
    ...(bypasses ? [`Role ${name} has BYPASSRLS.`] : []),
    ...(creates ? [`Role ${name} may create roles or databases.`] : []),
  ])
}

async function tablesOwned(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; table: string }>(`
    select r.rolname as name, c.relname as table
    from pg_roles r, pg_class c join pg_namespace n on n.oid = c.relnamespace
    where r.rolname = current_user and n.nspname = 'jikimi' and c.relkind in ('r', 'p', 'v', 'm')
      and (c.relowner = r.oid or (not r.rolsuper and pg_has_role(r.oid, c.relowner, 'member')))
    order by 2`)
  return rows.map(({ name, table }) => `Role ${name} owns table jikimi.${table}.`)
}

async function problemsOfTables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; is_on: boolean; is_forced: boolean; policies: number }>(
    `select c.relname as name, c.relrowsecurity as is_on, c.relforcerowsecurity as is_forced,
       (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'jikimi' and c.relkind in ('r', 'p') and not c.relname = any ($1) order by 1`,
    [OPEN_TABLES],
  )
  if (rows.length === 0) return ['The schema jikimi is empty: run the migrations.']
  return rows.flatMap(({ name, is_on, is_forced, policies }) => [
    ...(is_on ? [] : [`Table jikimi.${name} has no ROW LEVEL SECURITY.`]),
    ...(is_forced ? [] : [`Table jikimi.${name} lacks FORCE ROW LEVEL SECURITY.`]),
    ...(policies > 0 ? [] : [`Table jikimi.${name} has no policy.`]),
  ])
}

async function demoThings(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ thing: string }>('select unnest(jikimi.demo_things()) as thing')
  return rows.map(({ thing }) => thing)
}

async function asRole(url: string, check: (client: Client) => Promise<string[]>): Promise<string[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await check(client)
  } finally {
    await client.end()
  }
}
