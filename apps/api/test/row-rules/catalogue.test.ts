import { aDatabase, type TestDatabase } from '../support/a-database.js'

let database: TestDatabase

beforeAll(async () => {
  database = await aDatabase()
})

afterAll(() => database.drop())

/** They name nobody: what the installation is, and texts that are published anyway. */
const WITHOUT_RULES = ['clock_shift', 'consent_text', 'installation', 'policy_version']

describe('the catalogue of the database', () => {
  it('has row-level security enabled, forced and with a policy on every table that can name somebody', async () => {
    const open = await database.sql<{ name: string }>(
      'postgres',
      `select c.relname as name from pg_class c where c.relnamespace = 'jikimi'::regnamespace and c.relkind in ('r', 'p')
       and not (c.relrowsecurity and c.relforcerowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid)) order by 1`,
    )
    expect(open.map(({ name }) => name)).toEqual(WITHOUT_RULES)
  })

  it('has no view that would look with the eyes of its owner', async () => {
    const views = await database.sql(
      'postgres',
      `select relname from pg_class where relnamespace = 'jikimi'::regnamespace and relkind in ('v', 'm')
       and not coalesce(reloptions::text[] @> array['security_invoker=true'], false)`,
    )
    expect(views).toEqual([])
  })

  it('has a fixed search path on every function', async () => {
    const loose = await database.sql(
      'postgres',
      `select proname from pg_proc where pronamespace = 'jikimi'::regnamespace
       and not exists (select 1 from unnest(coalesce(proconfig, '{}')) setting where setting in ('search_path=jikimi, pg_temp', 'search_path=pg_catalog, pg_temp'))`,
    )
    expect(loose).toEqual([])
  })

  it('gives every SECURITY DEFINER function to the guard, and lets nobody but the API execute it', async () => {
    const definers = await database.sql<{ name: string; owner: string; executors: string[] }>(
      'postgres',
      `select p.proname as name, p.proowner::regrole::text as owner,
         array(select case a.grantee when 0 then 'public' else a.grantee::regrole::text end
           from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee <> p.proowner order by 1) as executors
       from pg_proc p where p.pronamespace = 'jikimi'::regnamespace and p.prosecdef order by 1`,
    )
    expect(definers.length).toBeGreaterThan(10)
    for (const { name, owner, executors } of definers) {
      expect(`${name} of ${owner}`).toBe(`${name} of jikimi_guard`)
      expect({ name, executors }).toEqual({ name, executors: ['jikimi_app'] })
    }
  })

  it('has no SECURITY DEFINER function outside the schema, and no role above its station', async () => {
    const outside = await database.sql(
      'postgres',
      `select proname from pg_proc p where prosecdef and pronamespace not in ('jikimi'::regnamespace, 'pg_catalog'::regnamespace, 'information_schema'::regnamespace)`,
    )
    expect(outside).toEqual([])
    const mighty = await database.sql(
      'postgres',
      `select rolname from pg_roles where rolname like 'jikimi%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
    )
    expect(mighty).toEqual([])
    const [guard] = await database.sql('postgres', `select rolcanlogin from pg_roles where rolname = 'jikimi_guard'`)
    expect(guard).toEqual({ rolcanlogin: false })
  })

  it('lets no role but the migrator become another', async () => {
    const members = await database.sql<{ member: string; of: string }>(
      'postgres',
      `select member::regrole::text as member, roleid::regrole::text as of from pg_auth_members where member::regrole::text like 'jikimi%'`,
    )
    expect(members).toEqual([{ member: 'jikimi_migrator', of: 'jikimi_guard' }])
  })
})
