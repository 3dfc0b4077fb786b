import { DESTRUCTION_GROUNDS } from '@jikimi/schema'
import { aDatabase, type TestDatabase } from '../support/a-database.js'

let database: TestDatabase

beforeAll(async () => {
  database = await aDatabase()
})

afterAll(() => database.drop())

/** They name nobody: what the installation is, and texts that are published anyway. */
const WITHOUT_RULES = ['clock_shift', 'consent_text', 'installation', 'policy_version', 'policy_withdrawal']

/**
 * They make and drop partitions, which only the owner of the tables can, and which the guard is not: they belong to the
 * migrator, and the sequencer or the keeper alone executes them. What they do is fixed in them: of records only what is
 * approved and stated goes, of lookup tokens only those of epochs that are over.
 */
const OF_MIGRATOR = ['cut_records', 'drop_token_epochs', 'make_months', 'make_token_epoch']

/** Who else executes a function of the guard than the API, or that it doesn't either: other functions ask those. */
const EXECUTORS: Readonly<Record<string, readonly string[]>> = {
  restricted_collections: ['jikimi_app', 'jikimi_worker'],
  rule_value: ['jikimi_app', 'jikimi_watcher'],
  export_scopes: ['jikimi_worker'],
  cut_records: ['jikimi_sequencer'],
  make_months: ['jikimi_sequencer'],
  make_token_epoch: ['jikimi_keeper'],
  drop_token_epochs: ['jikimi_keeper'],
  make_link: ['jikimi_worker'],
  bounce_letter: ['jikimi_worker'],
  note_ending: [],
  destroy_collections: ['jikimi_keeper'],
  make_standing_run: ['jikimi_keeper'],
  finish_run: ['jikimi_keeper'],
  rows_left_of: ['jikimi_keeper'],
  runs_to_certify: ['jikimi_keeper'],
  next_certificate_number: ['jikimi_keeper'],
  certify_run: ['jikimi_keeper'],
  copies_openable_until: [],
  erase_collections: [],
  is_in_a_run: [],
  actor_approves_after: [],
  rights_changed: [],
  holds_letter: [],
  is_restricted: [],
  is_without_consent: [],
  end_consent: [],
  consents_of_versions: [],
  note_policy_effect: ['jikimi_worker'],
  stop_policy: ['jikimi_worker'],
  is_conversation_over: [],
  person_of: [],
  medium_retention: [],
  are_apart: [],
  demand_holders: [],
  demand_fresh: [],
  look_up_own_links: ['jikimi_worker'],
  claim_consent_ask: ['jikimi_worker'],
  make_consent_ask: ['jikimi_worker'],
  note_consent_ask: ['jikimi_worker'],
  expire_consent_asks: ['jikimi_worker'],
  claim_own_link: ['jikimi_worker'],
  make_own_link: ['jikimi_worker'],
  note_own_link: ['jikimi_worker'],
  collections_of_contact: [],
  own_visit_of: [],
  own_links_left: [],
  is_proven_request: [],
  actor_is_compelled: [],
  actor_is_own: [],
  is_told_own: [],
  mandate_covers: [],
  mandate_opens: [],
  mandate_requests: [],
  queue_agent_link: [],
  queue_own_link: [],
  targets_to_decide: [],
  ask_of_targets: [],
  bounce_rights_notice: ['jikimi_worker'],
  claim_rights_notice: ['jikimi_worker'],
  next_certificate_to_tell: ['jikimi_worker'],
  tell_certificate: ['jikimi_worker'],
  close_requests: ['jikimi_worker'],
  demand_comparison: [],
  demand_work_on: [],
  end_mandate: [],
  find_targets: [],
  forget_requests: ['jikimi_worker'],
  granted_to_destroy: [],
  group_under: [],
  group_what_is_alike: [],
  is_asked_again: [],
  ladder_is_climbed: [],
  lapse_requests: ['jikimi_worker'],
  lock_mandate: [],
  lock_request: [],
  mandate_to_mail: ['jikimi_worker'],
  move_request: [],
  next_request_number: [],
  note_request: [],
  note_rights_notice: ['jikimi_worker'],
  note_verification: [],
  release_decided: [],
  release_restriction: [],
  request_by: [],
  restrict_targets: [],
  warn_requests: ['jikimi_worker'],
  is_attended: [],
  last_day_of_attendance: [],
}

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

  it('gives every SECURITY DEFINER function to the guard but for those that work on partitions, and lets nobody execute it but who has to', async () => {
    const definers = await database.sql<{ name: string; owner: string; executors: string[] }>(
      'postgres',
      `select p.proname as name, p.proowner::regrole::text as owner,
         array(select case a.grantee when 0 then 'public' else a.grantee::regrole::text end
           from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee <> p.proowner order by 1) as executors
       from pg_proc p where p.pronamespace = 'jikimi'::regnamespace and p.prosecdef and p.prorettype <> 'trigger'::regtype order by 1`,
    )
    expect(definers.length).toBeGreaterThan(30)
    for (const { name, owner, executors } of definers) {
      expect(`${name} of ${owner}`).toBe(
        `${name} of ${OF_MIGRATOR.includes(name) ? 'jikimi_migrator' : 'jikimi_guard'}`,
      )
      expect({ name, executors }).toEqual({ name, executors: EXECUTORS[name] ?? ['jikimi_app'] })
    }
  })

  it('lets nobody call what a trigger runs, and gives the guard what of it looks beyond the row rules', async () => {
    const loose = await database.sql(
      'postgres',
      `select p.proname from pg_proc p where p.pronamespace = 'jikimi'::regnamespace and p.prorettype = 'trigger'::regtype
       and (exists (select 1 from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee <> p.proowner)
         or (p.prosecdef and p.proowner <> 'jikimi_guard'::regrole))`,
    )
    expect(loose).toEqual([])
  })

  it('belongs to the migrator, but for those functions: no role that serves people owns a thing', async () => {
    const owned = await database.sql(
      'postgres',
      `select c.relname as name, c.relowner::regrole::text as owner from pg_class c
         where c.relnamespace in ('jikimi'::regnamespace, 'jikimi_parts'::regnamespace) and c.relowner <> 'jikimi_migrator'::regrole
       union all select p.proname, p.proowner::regrole::text from pg_proc p
         where p.pronamespace = 'jikimi'::regnamespace and p.proowner not in ('jikimi_migrator'::regrole, 'jikimi_guard'::regrole)`,
    )
    expect(owned).toEqual([])
  })

  it('has a policy of the roles that serve people for each right that they have, and for none that they lack', async () => {
    const differing = await database.sql(
      'postgres',
      `select c.relname, role, verb from pg_class c, unnest(array['jikimi_app', 'jikimi_worker', 'jikimi_journal', 'jikimi_sequencer', 'jikimi_watcher', 'jikimi_keeper']) role,
         (values ('select', 'r'), ('insert', 'a'), ('update', 'w'), ('delete', 'd')) verbs(verb, letter)
       where c.relnamespace = 'jikimi'::regnamespace and c.relrowsecurity
         and (has_table_privilege(role, c.oid, verb) or (verb <> 'delete' and has_any_column_privilege(role, c.oid, verb)))
           <> exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polcmd::text in (letter, '*')
             and role::regrole = any (p.polroles))`,
    )
    expect(differing).toEqual([])
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

  it('takes every ground of destruction wherever one is kept', async () => {
    const checks = await database.sql<{ name: string; def: string }>(
      'postgres',
      `select conrelid::regclass || '.' || conname as name, pg_get_constraintdef(oid) as def from pg_constraint
       where connamespace = 'jikimi'::regnamespace and contype = 'c' and pg_get_constraintdef(oid) like '%''CONSENT_WITHDRAWN''%'`,
    )
    expect(checks.length).toBeGreaterThan(4)
    const ofPeople = DESTRUCTION_GROUNDS.filter((ground) => !['PERIOD_ENDED', 'PURPOSE_ACHIEVED'].includes(ground))
    expect(checks.filter(({ def }) => ofPeople.some((ground) => !def.includes(`'${ground}'`)))).toEqual([])
  })

  it('keeps the partitions in a schema that no role may use, each with no right of anybody', async () => {
    const usable = await database.sql(
      'postgres',
      `select rolname from pg_roles where rolname like 'jikimi%' and rolname <> 'jikimi_migrator' and (has_schema_privilege(oid, 'jikimi_parts', 'usage')
         or has_schema_privilege(oid, 'jikimi_parts', 'create'))`,
    )
    expect(usable).toEqual([])
    const granted = await database.sql(
      'postgres',
      `select c.relname, a.grantee::regrole::text from pg_class c, aclexplode(c.relacl) a
       where c.relnamespace = 'jikimi_parts'::regnamespace and a.grantee <> c.relowner`,
    )
    expect(granted).toEqual([])
  })

  it('has partitions nowhere else, and both triggers on each of what is never changed', async () => {
    const parts = await database.sql<{ space: string; isToken: boolean; triggers: string[] }>(
      'postgres',
      `select c.relnamespace::regnamespace::text as space, p.relname = 'lookup_token' as "isToken",
         array(select t.tgname::text from pg_trigger t where t.tgrelid = c.oid and t.tgenabled = 'O' and t.tgname not like 'RI\\_%' order by 1) as triggers
       from pg_inherits i join pg_class c on c.oid = i.inhrelid join pg_class p on p.oid = i.inhparent where p.relnamespace = 'jikimi'::regnamespace and c.relkind = 'r'`,
    )
    expect(parts.length).toBeGreaterThan(3 * 24)
    expect(new Set(parts.map((part) => JSON.stringify(part)))).toEqual(
      new Set([
        JSON.stringify({ space: 'jikimi_parts', isToken: false, triggers: ['keeps', 'keeps_all'] }),
        JSON.stringify({ space: 'jikimi_parts', isToken: true, triggers: [] }),
      ]),
    )
  })

  it('lets no role but the migrator become another', async () => {
    const members = await database.sql<{ member: string; of: string }>(
      'postgres',
      `select member::regrole::text as member, roleid::regrole::text as of from pg_auth_members where member::regrole::text like 'jikimi%'`,
    )
    expect(members).toEqual([{ member: 'jikimi_migrator', of: 'jikimi_guard' }])
  })
})
