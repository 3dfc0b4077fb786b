import type { Client } from 'pg'

/** Triggers that write history, and those by which nobody rewrites a record: what they keep is no decision of who may. */
const KEPT = ['history', 'access_record_keeps', 'rights_history_keeps', 'rights_review_keeps']

/**
 * Takes the database's wall away: whatever a row is, `jikimi_app` may do with it what its rights on the table allow,
 * no condition says "by another person", and functions
 * hold everybody for the holder of every role. What is left to decide is the API alone.
 */
export async function openTheDatabase(superuser: Client): Promise<void> {
  await superuser.query(`
do $$
declare one record;
begin
  for one in select oid::regclass as name from pg_class
    where relnamespace = 'jikimi'::regnamespace and relrowsecurity and relkind = 'r'
  loop
    execute format('create policy opened on %s to jikimi_app using (true) with check (true)', one.name);
  end loop;
  for one in select tgrelid::regclass as name, tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'jikimi'::regnamespace and not tgisinternal and tgname <> all (array['${KEPT.join(`','`)}'])
  loop
    execute format('drop trigger %I on %s', one.tgname, one.name);
  end loop;
  for one in select conrelid::regclass as name, conname from pg_constraint
    where connamespace = 'jikimi'::regnamespace and contype = 'c' and pg_get_constraintdef(oid) like '%<>%'
  loop
    execute format('alter table %s drop constraint %I', one.name, one.conname);
  end loop;
end $$;
create or replace function jikimi.actor_has(wanted text) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp as 'select true'`)
}
