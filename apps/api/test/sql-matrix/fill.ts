import type { TestDatabase } from '../support/a-database.js'
import { CASES_IN_SQL } from './fixture-cases.js'
import { CONSENTS_IN_SQL } from './fixture-consents.js'
import { CONVERSATION_IN_SQL } from './fixture-conversation.js'
import { DESIGNATIONS_IN_SQL } from './fixture-designations.js'
import { DESTRUCTION_IN_SQL } from './fixture-destruction.js'
import { DESK_IN_SQL } from './fixture-desk.js'
import { MEETINGS_IN_SQL } from './fixture-meetings.js'
import { OWN_PAGE_IN_SQL } from './fixture-own-page.js'
import { PEOPLE_IN_SQL } from './fixture-people.js'
import { PAPER_IN_SQL } from './fixture-paper.js'
import { POLICY_IN_SQL } from './fixture-policy.js'
import { REGISTER_IN_SQL } from './fixture-register.js'
import { REQUESTS_IN_SQL } from './fixture-requests.js'
import { RIGHTS_IN_SQL } from './fixture-rights.js'
import { RULES_IN_SQL } from './fixture-rules.js'
import { AUDITING_IN_SQL } from './fixture-auditing.js'
import { ALERTS_IN_SQL } from './fixture-alerts.js'
import { LOG_IN_SQL } from './fixture-log.js'
import { inIds } from './named.js'

/** Stays as the migrations left it: it names nobody. */
const KEPT = ['installation', 'clock_shift', 'rule', 'separation_rule', 'request_edge', 'verification_rung']

const EMPTY = `
set session_replication_role = replica;
do $$
begin
  execute (select format('truncate %s cascade', string_agg(oid::regclass::text, ', ')) from pg_class
    where relnamespace = 'jikimi'::regnamespace and relkind in ('r', 'p') and not relname = any ('{${KEPT.join(',')}}'));
end $$;
set session_replication_role = origin;
insert into jikimi.clock_shift (shift) values ('0') on conflict do nothing;`

/** Empties a copy of the database and fills it in plain SQL, as the superuser; no verb of the API has a part in it. */
export async function fill({ sql }: TestDatabase): Promise<void> {
  for (const part of [
    EMPTY,
    PEOPLE_IN_SQL,
    CASES_IN_SQL,
    DESIGNATIONS_IN_SQL,
    RULES_IN_SQL,
    AUDITING_IN_SQL,
    LOG_IN_SQL,
    ALERTS_IN_SQL,
    DESK_IN_SQL,
    MEETINGS_IN_SQL,
    CONVERSATION_IN_SQL,
    REGISTER_IN_SQL,
    PAPER_IN_SQL,
    DESTRUCTION_IN_SQL,
    RIGHTS_IN_SQL,
    POLICY_IN_SQL,
    REQUESTS_IN_SQL,
    OWN_PAGE_IN_SQL,
    CONSENTS_IN_SQL,
  ])
    await sql('postgres', inIds(part))
}

/** Whoever was fresh is fresh again, and a visit lasts: the questions take longer than a fresh sign-in, and than a visit. */
export const freshen = ({ sql }: TestDatabase): Promise<unknown> =>
  sql(
    'postgres',
    `with since as materialized (select now() - max(proved_at) as passed from jikimi.staff_session),
     visits as (update jikimi.visit set opened_at = opened_at + passed, until_at = until_at + passed from since
       where until_at > now()),
     own as (update jikimi.own_visit set opened_at = opened_at + passed, until_at = until_at + passed from since
       where until_at > now())
     update jikimi.staff_session set signed_in_at = signed_in_at + passed, last_seen_at = last_seen_at + passed,
       proved_at = proved_at + passed, expires_at = expires_at + passed from since`,
  )
