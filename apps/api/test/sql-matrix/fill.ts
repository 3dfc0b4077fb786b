import type { TestDatabase } from '../support/a-database.js'
import { CASES_IN_SQL } from './fixture-cases.js'
import { DESIGNATIONS_IN_SQL } from './fixture-designations.js'
import { PEOPLE_IN_SQL } from './fixture-people.js'
import { RULES_IN_SQL } from './fixture-rules.js'
import { inIds } from './named.js'

/** Stays as the migrations left it: it names nobody. */
const KEPT = ['installation', 'clock_shift', 'rule', 'separation_rule']

const EMPTY = `
set session_replication_role = replica;
do $$
declare t text;
begin
  for t in select relname from pg_class where relnamespace = 'jikimi'::regnamespace and relkind = 'r' and not relname = any ('{${KEPT.join(',')}}')
  loop execute format('truncate jikimi.%I cascade', t); end loop;
end $$;
set session_replication_role = origin;
insert into jikimi.clock_shift (shift) values ('0') on conflict do nothing;`

/** Empties a copy of the database and fills it in plain SQL, as the superuser; no verb of the API has a part in it. */
export async function fill({ sql }: TestDatabase): Promise<void> {
  for (const part of [EMPTY, PEOPLE_IN_SQL, CASES_IN_SQL, DESIGNATIONS_IN_SQL, RULES_IN_SQL])
    await sql('postgres', inIds(part))
}
