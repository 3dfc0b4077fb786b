import { randomBytes } from 'node:crypto'
import { Client, escapeIdentifier } from 'pg'
import { GUARD_ROLE, LOGIN_ROLES, type LoginRole, type RoleUrls } from './database-roles.js'

/**
 * Makes (or mends) the database, its roles and their passwords, as a role that may create both.
 * Safe to run again: what is there stays, passwords are set anew to those given or to fresh ones.
 */
export async function provisionDatabase(adminUrl: string, database: string, known?: RoleUrls): Promise<RoleUrls> {
  const admin = new Client({ connectionString: adminUrl })
  await admin.connect()
  try {
    await demandVersion(admin)
    const passwords = new Map(
      LOGIN_ROLES.map((role) => [role, passwordIn(known?.[role]) ?? randomBytes(24).toString('base64url')]),
    )
    await makeRoles(admin, passwords)
    await makeDatabase(admin, database)
    await tightenDatabase(adminUrl, database)
    return urlsFor(adminUrl, database, passwords)
  } finally {
    await admin.end()
  }
}

const OLDEST = 150000

async function demandVersion(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ version: string }>(`select current_setting('server_version_num') as version`)
  if (Number(rows[0]!.version) < OLDEST) throw new Error('Jikimi needs PostgreSQL 15 or later.')
}

async function makeRoles(admin: Client, passwords: ReadonlyMap<LoginRole, string>): Promise<void> {
  // A new role may do nothing by itself; one that was there and may do more is refused by name at boot (`boot-check.ts`)
  await makeRole(admin, GUARD_ROLE, 'nologin')
  for (const [role, password] of passwords) await makeRole(admin, role, `login password '${password}'`)
  await admin.query(`grant ${GUARD_ROLE} to jikimi_migrator`)
  await limitTransactions(admin)
}

/** Seconds that one transaction may take. An open writer holds back what goes into the tree, and nothing waits long for it. */
const LONGEST: Readonly<Partial<Record<LoginRole, number>>> = {
  jikimi_app: 30,
  jikimi_journal: 15,
  jikimi_worker: 300,
  jikimi_watcher: 60,
  jikimi_keeper: 60,
}

/** A backup only reads, which holds nobody back, and a parallel one is idle for long. */
async function limitTransactions(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ version: string }>(`select current_setting('server_version_num') as version`)
  const isLimited = Number(rows[0]!.version) >= 170000
  for (const role of LOGIN_ROLES.filter((one) => one !== 'jikimi_backup')) {
    const seconds = LONGEST[role]
    await admin.query(`alter role ${role} set idle_in_transaction_session_timeout = '${Math.min(seconds ?? 60, 60)}s'`)
    if (isLimited && seconds) await admin.query(`alter role ${role} set transaction_timeout = '${seconds}s'`)
  }
  await admin.query(`alter role jikimi_app set statement_timeout = '20s'`)
}

async function makeRole(admin: Client, role: string, attributes: string): Promise<void> {
  const { rowCount } = await admin.query('select 1 from pg_roles where rolname = $1', [role])
  await admin.query(`${rowCount ? 'alter' : 'create'} role ${role} with ${attributes}`)
}

async function makeDatabase(admin: Client, database: string): Promise<void> {
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [database])
  if (rowCount) return
  const name = escapeIdentifier(database)
  await admin.query(`grant jikimi_migrator to current_user`)
  await admin.query(`create database ${name} owner jikimi_migrator template template0 encoding 'UTF8'`)
}

async function tightenDatabase(adminUrl: string, database: string): Promise<void> {
  const url = new URL(adminUrl)
  url.pathname = `/${encodeURIComponent(database)}`
  const client = new Client({ connectionString: url.href })
  await client.connect()
  try {
    const name = escapeIdentifier(database)
    await client.query(`revoke all on database ${name} from public`)
    await client.query(`grant connect on database ${name} to ${LOGIN_ROLES.join(', ')}`)
    await client.query(`grant create on database ${name} to jikimi_migrator`)
    await client.query('revoke all on schema public from public')
  } finally {
    await client.end()
  }
}

function urlsFor(adminUrl: string, database: string, passwords: ReadonlyMap<LoginRole, string>): RoleUrls {
  const urls = [...passwords].map(([role, password]) => {
    const url = new URL(adminUrl)
    url.username = role
    url.password = password
    url.pathname = `/${encodeURIComponent(database)}`
    return [role, url.href] as const
  })
  return Object.fromEntries(urls) as Record<LoginRole, string>
}

const passwordIn = (url: string | undefined): string | undefined =>
  url ? decodeURIComponent(new URL(url).password) : undefined
