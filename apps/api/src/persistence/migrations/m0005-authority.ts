import { Migration } from '@mikro-orm/migrations'

/**
 * Who the session's token belongs to. The functions belong to `jikimi_guard`, a role that nobody can log in as and
 * that reads the few tables named here; their search path is fixed.
 */
export class M0005Authority extends Migration {
  override up(): void {
    this.addSql(`
create function jikimi.session_token() returns text language sql stable
  set search_path = pg_catalog, pg_temp
  as $$ select nullif(current_setting('jikimi.session', true), '') $$;

create function jikimi.today() returns date language sql stable
  set search_path = jikimi, pg_temp
  as $$ select (jikimi.now() at time zone 'Asia/Seoul')::date $$;

-- The API's clock and the database's may differ by so much and no more: nobody writes a record of yesterday.
create function jikimi.is_now(instant timestamptz) returns boolean language sql stable
  set search_path = jikimi, pg_temp
  as $$ select instant between jikimi.now() - interval '10 minutes' and jikimi.now() + interval '10 minutes' $$;

create function jikimi.actor_account() returns uuid language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select s.account_id from jikimi.staff_session s join jikimi.account a on a.id = s.account_id
    where s.token_digest = jikimi.token_digest(jikimi.session_token())
      and s.ended_at is null and a.state = 'ACTIVE'
      and jikimi.now() < s.expires_at and jikimi.now() < s.last_seen_at + interval '15 minutes'
  $$;

create function jikimi.actor_has(wanted text) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$ select exists (select 1 from jikimi.account_role r where r.account_id = jikimi.actor_account() and r.role = wanted) $$;

create function jikimi.actor_purposes() returns text[] language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select coalesce(array_agg(distinct d.purpose), '{}') from jikimi.designation d
    where d.account_id = jikimi.actor_account() and d.ended_at is null
      and jikimi.today() between d.from_on and d.until_on
      and jikimi.actor_has('HANDLER')
  $$;

-- Whether a case of this purpose is still held: a holder without designation, role or account holds nothing.
create function jikimi.is_held(holder uuid, wanted text) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select jikimi.actor_account() is not null and exists (
      select 1 from jikimi.designation d
      join jikimi.account a on a.id = d.account_id and a.state = 'ACTIVE'
      join jikimi.account_role r on r.account_id = a.id and r.role = 'HANDLER'
      where d.account_id = holder and d.purpose = wanted and d.ended_at is null
        and jikimi.today() between d.from_on and d.until_on)
  $$;

create function jikimi.actor_site() returns uuid language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select k.id from jikimi.site_key k
    where k.key_digest = jikimi.token_digest(jikimi.session_token()) and k.ended_at is null
  $$;

create function jikimi.actor_collection() returns uuid language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$ select s.collection_id from jikimi.subject_session s where s.token_digest = jikimi.token_digest(jikimi.session_token()) $$;

create function jikimi.is_in_audit_scope(record_purpose text, record_duty text, record_at timestamptz) returns boolean
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select exists (
      select 1 from jikimi.audit_scope s
      where s.account_id = jikimi.actor_account() and jikimi.actor_has('AUDITOR')
        and (record_purpose = any (s.purposes) or record_duty = any (s.duties))
        and (record_at at time zone 'Asia/Seoul')::date between s.from_on and s.until_on
    )
  $$;

create function jikimi.allows_origin(wanted text) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select exists (
      select 1 from jikimi.site_key k where k.ended_at is null and wanted = any (k.origins)
        and (jikimi.actor_site() is null or k.id = jikimi.actor_site()))
  $$;

create function jikimi.demo_things() returns text[] language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select array(
      select 'This database is a demo: its secrets are known to everybody.' from jikimi.installation where mode = 'demo'
      union all select 'The day is shifted, which is for demo and tests.' from jikimi.clock_shift where shift <> interval '0'
      union all select 'Demo person ' || a.sign_in_name || ' can sign in.' from jikimi.account a where a.is_demo and a.state <> 'DISABLED'
      union all select 'Demo site key ' || k.label || ' is valid.' from jikimi.site_key k where k.is_demo and k.ended_at is null)
  $$;

create function jikimi.has_designation() returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select jikimi.actor_account() is not null and exists (
      select 1 from jikimi.designation where ended_at is null and jikimi.today() between from_on and until_on)
  $$;

create function jikimi.has_audit_scope() returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$ select jikimi.actor_account() is not null and exists (select 1 from jikimi.audit_scope) $$;

create function jikimi.session_actor() returns table (
    kind text, account_id uuid, department_id uuid, roles text[], purposes text[],
    site_key_id uuid, collection_id uuid, signed_in_at timestamptz, session_ends_at timestamptz)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select 'STAFF', a.id, a.department_id,
      array(select r.role from jikimi.account_role r where r.account_id = a.id order by r.role),
      jikimi.actor_purposes(), null::uuid, null::uuid, s.signed_in_at,
      least(s.expires_at, s.last_seen_at + interval '15 minutes')
    from jikimi.account a join jikimi.staff_session s on s.account_id = a.id
    where a.id = jikimi.actor_account() and s.token_digest = jikimi.token_digest(jikimi.session_token())
    union all
    select 'SITE', null, null, '{}', '{}', jikimi.actor_site(), null, null, null where jikimi.actor_site() is not null
    union all
    select 'SUBJECT', null, null, '{}', '{}', null, jikimi.actor_collection(), null, null
    where jikimi.actor_collection() is not null
  $$;
`)
  }
}
