import type { Client } from 'pg'

/** Functions of triggers that write history, or by which nobody rewrites it: what they keep is no decision of who may. */
const KEPT = '^(history_of_.*|is_append_only|access_record_is_never_changed|log_never_shrinks)$'

const OF_ALERT = `id, rule, at, raised_at, account_id, department_id, purpose, duty, case_numbers, collection_count, found, threshold,
  state, asked_at, due_on, reminded_at, missed_at, version`

/** What functions that tell a person of their own ask: whose it is. */
const OF_PERSONS: readonly (readonly [name: string, asks: string, instead: string])[] = [
  ['own_held', 'jikimi.collections_of_contact(v.collection_id)', '(select array_agg(c.id) from jikimi.collection c)'],
  ['own_requests', 'r.id = any ((select jikimi.actor_own_requests())::uuid[])', 'true'],
  ['own_notices', 'n.request_id = any ((select jikimi.actor_own_requests())::uuid[])', 'true'],
  ['own_mandates', 'm.request_id = any ((select jikimi.actor_own_requests())::uuid[])', 'true'],
  ['own_mandates', 'not jikimi.actor_is_own()', 'false'],
]

/**
 * Takes the database's wall away: whatever a row is, `jikimi_app` may do with it what its rights on the table allow,
 * no condition says "by another person", functions hold everybody for the holder of every role and for who holds a case
 * with its letters, and those for whom an alert is about give and take every alert, and an own page is told of
 * everybody's. What is left to decide is the API alone.
 */
export async function openTheDatabase(superuser: Client): Promise<void> {
  await superuser.query(`
do $$
declare one record;
begin
  for one in select oid::regclass as name from pg_class
    where relnamespace = 'jikimi'::regnamespace and relrowsecurity and relkind in ('r', 'p')
  loop
    execute format('create policy opened on %s to jikimi_app using (true) with check (true)', one.name);
  end loop;
  for one in select tgrelid::regclass as name, tgname
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc f on f.oid = t.tgfoid
    where c.relnamespace = 'jikimi'::regnamespace and not tgisinternal and f.proname !~ '${KEPT}'
  loop
    execute format('drop trigger %I on %s', one.tgname, one.name);
  end loop;
  for one in select conrelid::regclass as name, conname from pg_constraint
    where connamespace = 'jikimi'::regnamespace and contype = 'c' and pg_get_constraintdef(oid) like '%<>%'
  loop
    execute format('alter table %s drop constraint %I', one.name, one.conname);
  end loop;
end $$;
-- A trigger filled it in that decided as well
alter table jikimi.medium_destruction alter column due_on set default jikimi.today();
create or replace function jikimi.actor_has(wanted text) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp as 'select true';
create or replace function jikimi.actor_keeps_register() returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp as 'select true';
create or replace function jikimi.holds_letter(message uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp as 'select true';
create or replace function jikimi.own_alerts() returns table (id uuid, rule text, at timestamptz, raised_at timestamptz,
    account_id uuid, department_id uuid, purpose text, duty text, case_numbers text[], collection_count integer, found integer,
    threshold integer, state text, asked_at timestamptz, due_on date, reminded_at timestamptz, missed_at timestamptz, version integer)
  language sql stable security definer set search_path = jikimi, pg_temp as 'select ${OF_ALERT} from jikimi.alert';
create or replace function jikimi.answer_alert(wanted uuid, seen integer) returns boolean language plpgsql security definer
  set search_path = jikimi, pg_temp as $$
  begin
    update jikimi.alert a set state = 'ANSWERED', version = a.version + 1 where a.id = wanted;
    return found;
  end $$`)
  for (const [name, asks, instead] of OF_PERSONS) await opened(superuser, name, asks, instead)
}

async function opened(superuser: Client, name: string, asks: string, instead: string): Promise<void> {
  const { rows } = await superuser.query<{ text: string }>(
    `select pg_get_functiondef(oid) as text from pg_proc where pronamespace = 'jikimi'::regnamespace and proname = $1`,
    [name],
  )
  const { text } = rows[0]!
  if (!text.includes(asks)) throw new Error(`${name} is not as it was.`)
  await superuser.query(text.replace(asks, instead))
}
