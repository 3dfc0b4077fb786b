import { Migration } from '@mikro-orm/migrations'

/** What somebody may reach, found from designation, attendance, case and rules at the moment of the question. */
export class M0013Standing extends Migration {
  override up(): void {
    this.addSql(`
-- The clock itself and not the transaction's beginning: else a transaction held open would be a session that never
-- runs out, a sign-in that stays fresh and an attendance that never lapses.
create or replace function jikimi.now() returns timestamptz language sql stable
  set search_path = jikimi, pg_temp
  as $$ select pg_catalog.clock_timestamp() + coalesce((select shift from jikimi.clock_shift), interval '0') $$;

-- Who writes is judged by what is committed now, and not by an old snapshot in which they may still do so.
create or replace function jikimi.actor_account() returns uuid language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select s.account_id from jikimi.staff_session s join jikimi.account a on a.id = s.account_id
    where s.token_digest = jikimi.token_digest(jikimi.session_token())
      and s.ended_at is null and a.state = 'ACTIVE'
      and jikimi.now() < s.expires_at and jikimi.now() < s.last_seen_at + interval '15 minutes'
      and (current_setting('transaction_isolation') = 'read committed' or current_setting('transaction_read_only') = 'on')
  $$;

create function jikimi.rule_value(wanted text) returns integer language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select coalesce(
      (select c.value from jikimi.rule_change c where c.rule = wanted and c.cancelled_at is null and c.effective_at <= jikimi.now()
       order by c.effective_at desc, c.changed_at desc, c.id desc limit 1),
      (select r.standard from jikimi.rule r where r.name = wanted))
  $$;

-- Its last day counts; null for who never attended a course that was held. Asked by other functions only.
create function jikimi.last_day_of_attendance(account uuid) returns date language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select (max(c.held_on) + make_interval(months => jikimi.rule_value('ATTENDANCE_MONTHS')))::date
    from jikimi.attendance t join jikimi.training_course c on c.id = t.course_id
    where t.account_id = account and t.voided_at is null and c.cancelled_at is null and c.held_on <= jikimi.today()
  $$;

create function jikimi.is_attended(account uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$ select coalesce(jikimi.today() <= jikimi.last_day_of_attendance(account), false) $$;

-- For who plans and oversees; everybody else is told of themselves.
create function jikimi.is_oneself_or_overseen(account uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select coalesce(account = jikimi.actor_account(), false) or jikimi.actor_has('PRIVACY_OFFICER')
      or jikimi.actor_has('CHIEF_PRIVACY_OFFICER') or jikimi.actor_has('AUDITOR')
  $$;

create function jikimi.attended_until(account uuid) returns date language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$ select case when jikimi.is_oneself_or_overseen(account) then jikimi.last_day_of_attendance(account) end $$;

create function jikimi.actor_is_fresh() returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select jikimi.actor_account() is not null and exists (
      select 1 from jikimi.staff_session s where s.token_digest = jikimi.token_digest(jikimi.session_token())
        and s.proved_at > jikimi.now() - interval '5 minutes')
  $$;

create or replace function jikimi.actor_purposes() returns text[] language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select coalesce(array_agg(distinct purpose), '{}') from jikimi.designation d, unnest(d.purposes) as purpose
    where d.account_id = jikimi.actor_account() and d.approved_at is not null and d.ended_at is null
      and jikimi.today() between d.from_on and d.until_on
      and jikimi.actor_has('HANDLER')
  $$;

-- Purposes that the actor may work on: designated, and attendance in date.
create function jikimi.actor_working_purposes() returns text[] language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$ select case when jikimi.is_attended(jikimi.actor_account()) then jikimi.actor_purposes() else '{}' end $$;

-- Asked by who is designated for the purpose themselves: nobody else learns who works on it.
create or replace function jikimi.is_held(holder uuid, wanted text) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select wanted = any (jikimi.actor_purposes()) and exists (
      select 1 from jikimi.designation d
      join jikimi.account a on a.id = d.account_id and a.state = 'ACTIVE'
      join jikimi.account_role r on r.account_id = a.id and r.role = 'HANDLER'
      where d.account_id = holder and wanted = any (d.purposes) and d.approved_at is not null and d.ended_at is null
        and jikimi.today() between d.from_on and d.until_on)
  $$;

-- Colleagues to whom a case of this purpose can be handed over.
create function jikimi.works_on(holder uuid, wanted text) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$ select jikimi.is_held(holder, wanted) and jikimi.is_attended(holder) $$;

-- Of the actor's purposes; the worker, which answers for all, is told of all. Nobody else learns who restricted what.
create function jikimi.restricted_collections() returns uuid[] language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select coalesce(array_agg(distinct r.collection_id), '{}')
    from jikimi.restriction r join jikimi.collection l on l.id = r.collection_id
    where r.began_at <= jikimi.now() and (r.ended_at is null or r.ended_at > jikimi.now())
      and (session_user = 'jikimi_worker' or l.purpose = any (jikimi.actor_purposes()))
  $$;

-- For whom the actor signs second, by a declared exception: while that person holds both roles of the pair, and not while
-- the actor holds a role that no deputy may hold.
create function jikimi.actor_deputises_for() returns uuid[] language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select coalesce(array_agg(e.account_id), '{}') from jikimi.separation_exception e
    where e.deputy_id = jikimi.actor_account() and e.accepted_at is not null and e.ended_at is null
      and (select count(*) from jikimi.separation_rule p join jikimi.account_role h on h.role in (p.first, p.second)
        where p.name = e.rule and h.account_id = e.account_id) = 2
      and not exists (select 1 from jikimi.account_role r where r.account_id = e.deputy_id
        and r.role in ('ADMINISTRATOR', 'AUDITOR', 'HANDLER'))
  $$;

-- Reveals of the last hour, and how many the hour allows.
create function jikimi.reveals_used(account uuid) returns integer language sql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
    select count(*)::integer from jikimi.reveal r
    where r.account_id = account and r.granted_at > jikimi.now() - interval '1 hour' and jikimi.is_oneself_or_overseen(account)
  $$;

create function jikimi.reveals_allowed(account uuid) returns integer language sql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
    select jikimi.rule_value('REVEALS_PER_HOUR') + coalesce((select sum(u.more)::integer from jikimi.reveal_unlock u
      where u.account_id = account and u.until_at > jikimi.now() and jikimi.is_oneself_or_overseen(account)), 0)
  $$;

create or replace function jikimi.has_designation() returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select jikimi.actor_account() is not null and exists (
      select 1 from jikimi.designation where ended_at is null and approved_at is not null
        and jikimi.today() between from_on and until_on)
  $$;

create function jikimi.has_trained_handler() returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select jikimi.actor_account() is not null and exists (
      select 1 from jikimi.account_role r where r.role = 'HANDLER' and jikimi.is_attended(r.account_id))
  $$;

-- Whether the site that asks brought the collection in: what belongs to it comes from nobody else.
create function jikimi.actor_brought(wanted uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$ select exists (select 1 from jikimi.collection l where l.id = wanted and l.site_key_id = jikimi.actor_site()) $$;

drop function jikimi.session_actor();
create function jikimi.session_actor() returns table (
    kind text, account_id uuid, department_id uuid, roles text[], purposes text[], working_purposes text[],
    deputises_for uuid[], attended_until date, site_key_id uuid, collection_id uuid, signed_in_at timestamptz,
    proved_at timestamptz, session_ends_at timestamptz)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select 'STAFF', a.id, a.department_id,
      array(select r.role from jikimi.account_role r where r.account_id = a.id order by r.role),
      jikimi.actor_purposes(), jikimi.actor_working_purposes(), jikimi.actor_deputises_for(), jikimi.last_day_of_attendance(a.id),
      null::uuid, null::uuid, s.signed_in_at, s.proved_at, least(s.expires_at, s.last_seen_at + interval '15 minutes')
    from jikimi.account a join jikimi.staff_session s on s.account_id = a.id
    where a.id = jikimi.actor_account() and s.token_digest = jikimi.token_digest(jikimi.session_token())
    union all
    select 'SITE', null, null, '{}', '{}', '{}', '{}', null, jikimi.actor_site(), null, null, null, null
    where jikimi.actor_site() is not null
    union all
    select 'SUBJECT', null, null, '{}', '{}', '{}', '{}', null, null, jikimi.actor_collection(), null, null, null
    where jikimi.actor_collection() is not null
  $$;
`)
  }
}
