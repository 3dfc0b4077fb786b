import { Migration } from '@mikro-orm/migrations'

/** The session whose token this is, while it holds, and when that was asked: as `jikimi.actor_account()` finds it. */
const LIVE_SESSION = `
      select s.account_id, a.department_id, s.signed_in_at, s.proved_at, least(s.expires_at, s.last_seen_at + interval '15 minutes') as ends_at,
        clock.now, (clock.now at time zone 'Asia/Seoul')::date as today
      from jikimi.staff_session s join jikimi.account a on a.id = s.account_id cross join (select jikimi.now() as now offset 0) clock
      where s.token_digest = (select jikimi.token_digest(jikimi.session_token()))
        and s.ended_at is null and a.state = 'ACTIVE'
        and clock.now < s.expires_at and clock.now < s.last_seen_at + interval '15 minutes'
        and (current_setting('transaction_isolation') = 'read committed' or current_setting('transaction_read_only') = 'on')`

/** Of a live session `l`: what its account is designated for. */
const PURPOSES = `
      select coalesce(array_agg(distinct purpose), '{}') from jikimi.designation d, unnest(d.purposes) as purpose
      where d.account_id = l.account_id and d.approved_at is not null and d.ended_at is null and l.today between d.from_on and d.until_on
        and exists (select 1 from jikimi.account_role r where r.account_id = d.account_id and r.role = 'HANDLER')`

/**
 * The same questions of who asks, each part of them asked once. Every request asks them, and nearly every row rule: a
 * function that calls five others, which call the same two, finds one session nine times.
 */
export class M0026StandingOnce extends Migration {
  override up(): void {
    this.addSql(`
create or replace function jikimi.actor_purposes() returns text[] language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$ select coalesce((select (${PURPOSES}) from (${LIVE_SESSION}) l), '{}') $$;

-- Its last day counts; null for who never attended a course that was held. Asked by other functions only.
create or replace function jikimi.last_day_of_attendance(account uuid) returns date language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select (max(c.held_on) + make_interval(months => (select jikimi.rule_value('ATTENDANCE_MONTHS'))))::date
    from jikimi.attendance t join jikimi.training_course c on c.id = t.course_id
    where t.account_id = account and t.voided_at is null and c.cancelled_at is null and c.held_on <= (select jikimi.today())
  $$;

create or replace function jikimi.session_actor() returns table (
    kind text, account_id uuid, department_id uuid, roles text[], purposes text[], working_purposes text[],
    deputises_for uuid[], attended_until date, site_key_id uuid, collection_id uuid, signed_in_at timestamptz,
    proved_at timestamptz, session_ends_at timestamptz)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    with staff as materialized (
      select l.*, (${PURPOSES}) as purposes, jikimi.last_day_of_attendance(l.account_id) as attended_until from (${LIVE_SESSION}) l)
    select 'STAFF', a.account_id, a.department_id,
      array(select r.role from jikimi.account_role r where r.account_id = a.account_id order by r.role),
      a.purposes, case when coalesce(a.today <= a.attended_until, false) then a.purposes else '{}' end,
      case when exists (select from jikimi.separation_exception e where e.deputy_id = a.account_id and e.ended_at is null)
        then jikimi.actor_deputises_for() else '{}' end,
      a.attended_until, null::uuid, null::uuid, a.signed_in_at, a.proved_at, a.ends_at
    from staff a
    union all
    -- A token is one thing: whose session it is belongs to no site and to no data subject
    select 'SITE', null, null, '{}', '{}', '{}', '{}', null, site.id, null, null, null, null
    from (select jikimi.actor_site() as id where not exists (select from staff) offset 0) site where site.id is not null
    union all
    select 'SUBJECT', null, null, '{}', '{}', '{}', '{}', null, null, subject.id, null, null, null
    from (select jikimi.actor_collection() as id where not exists (select from staff) offset 0) subject where subject.id is not null
  $$;
`)
  }
}
