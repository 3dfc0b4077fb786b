import { Migration } from '@mikro-orm/migrations'

/** What the row rules of the log and of the auditor's desk ask, and what people are told beside rows. */
export class M0022AuditQuestions extends Migration {
  override up(): void {
    this.addSql(`
-- What an auditor may read, found once a statement; whether one row lies within is reckoned from the row alone.
create function jikimi.actor_scopes() returns jsonb language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select coalesce(jsonb_agg(jsonb_build_object('purposes', s.purposes, 'duties', s.duties, 'departments', s.departments,
      'first', s.from_on::timestamp at time zone 'Asia/Seoul', 'last', (s.until_on + 1)::timestamp at time zone 'Asia/Seoul')), '[]')
    from jikimi.audit_scope s
    where s.account_id = jikimi.actor_account() and s.ended_at is null and jikimi.actor_has('AUDITOR')
  $$;

create function jikimi.is_within(scopes jsonb, purpose text, duty text, department uuid, at timestamptz) returns boolean
  language sql immutable
  set search_path = pg_catalog, pg_temp
  as $$
    select exists (
      select 1 from jsonb_to_recordset(scopes) as s (purposes text[], duties text[], departments uuid[], first timestamptz, last timestamptz)
      where (purpose = any (s.purposes) or duty = any (s.duties))
        and (cardinality(s.departments) = 0 or department is null or department = any (s.departments))
        and at >= s.first and at < s.last)
  $$;

-- Whom a scope audits does not say what it is: their own duties, in their own department, are for somebody else to grant.
create function jikimi.actor_is_audited(purposes text[], duties text[], departments uuid[]) returns boolean
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select exists (
      select 1 from jikimi.account a
      where a.id = jikimi.actor_account() and (cardinality(departments) = 0 or a.department_id = any (departments))
        and (purposes && jikimi.actor_purposes() or 'ACCESS_CONTROL' = any (duties)
          or (jikimi.actor_has('CHIEF_PRIVACY_OFFICER') and duties && array['INSPECTION', 'DESTRUCTION', 'INCIDENT'])))
  $$;

-- What the export that is being made may hold: what was asked for, as far as who asked may still read it.
create function jikimi.export_scopes() returns jsonb language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select coalesce(jsonb_agg(jsonb_build_object('purposes', s.purposes, 'duties', s.duties, 'departments', s.departments,
      'first', s.from_on::timestamp at time zone 'Asia/Seoul', 'last', (s.until_on + 1)::timestamp at time zone 'Asia/Seoul')), '[]')
    from jikimi.record_export e join jikimi.account a on a.id = e.account_id and a.state = 'ACTIVE'
    cross join lateral (
      select array(select unnest(g.purposes) intersect select unnest(e.purposes)) as purposes,
        array(select unnest(g.duties) intersect select unnest(e.duties)) as duties,
        case when cardinality(g.departments) = 0 then e.departments when cardinality(e.departments) = 0 then g.departments
          else array(select unnest(g.departments) intersect select unnest(e.departments)) end as departments,
        greatest(g.from_on, e.from_on) as from_on, least(g.until_on, e.until_on) as until_on
      from jikimi.audit_scope g join jikimi.account_role r on r.account_id = g.account_id and r.role = 'AUDITOR'
      where g.account_id = e.account_id and g.ended_at is null
        -- Nothing in common is nothing, and not every department
        and (cardinality(g.departments) = 0 or cardinality(e.departments) = 0 or g.departments && e.departments)
      union all
      select e.purposes, e.duties, e.departments, e.from_on, e.until_on
      from jikimi.account_role r where r.account_id = e.account_id and r.role = 'CHIEF_PRIVACY_OFFICER') s
    where e.id = nullif(current_setting('jikimi.export', true), '')::uuid and e.state = 'RUNNING'
  $$;

-- By address or number, for the chief privacy officer alone: the pseudonyms of one person's collections.
create function jikimi.pseudonyms_of(wanted bytea[]) returns table (pseudonym uuid, purpose text) language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select distinct c.pseudonym, c.purpose from jikimi.lookup_token t join jikimi.collection c on c.id = t.collection_id
    where t.token = any (wanted) and jikimi.actor_has('CHIEF_PRIVACY_OFFICER')
  $$;

create function jikimi.pseudonym_of_case(wanted text) returns table (pseudonym uuid, purpose text) language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select c.pseudonym, c.purpose from jikimi.inquiry_case i join jikimi.collection c on c.id = i.collection_id
    where i.number = wanted and jikimi.actor_has('CHIEF_PRIVACY_OFFICER')
  $$;

-- What somebody is asked to explain, as they may know it: without the records, and that it was a canary only in the end.
create function jikimi.own_alerts() returns table (id uuid, rule text, at timestamptz, raised_at timestamptz, account_id uuid,
    department_id uuid, purpose text, duty text, case_numbers text[], collection_count integer, found integer, threshold integer, state text,
    asked_at timestamptz, due_on date, reminded_at timestamptz, missed_at timestamptz, version integer)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select a.id, case when a.rule not in ('AFTER_CLOSURE', 'CANARY', 'SAME_PERSON_AGAIN') or a.state = 'SIGNED_OFF' then a.rule end, a.at, a.raised_at, a.account_id, a.department_id,
      a.purpose, a.duty, a.case_numbers, a.collection_count, a.found, a.threshold, a.state, a.asked_at, a.due_on, a.reminded_at, a.missed_at,
      a.version
    from jikimi.alert a
    where a.account_id = jikimi.actor_account() and a.state not in ('RAISED', 'DISMISSED')
  $$;

-- By whom it is about, of what they were shown. False when it has changed meanwhile.
create function jikimi.answer_alert(wanted uuid, seen integer) returns boolean language plpgsql security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    update jikimi.alert a set state = 'ANSWERED', version = a.version + 1
    where a.id = wanted and a.version = seen and a.account_id = jikimi.actor_account() and a.state in ('ASKED', 'OVERDUE', 'REJECTED');
    return found;
  end $$;

-- One year; two from 50,000 data subjects on (the law's own test); more where the company says so. @law Std 8①
create function jikimi.record_months() returns integer language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select case when (select count(*) from (select 1 from jikimi.collection limit 50000) c) >= 50000 then 24 else 12 end
      + jikimi.rule_value('RECORD_MONTHS_BEYOND')
  $$;

-- A month in numbers, for who prepares its inspection: counts, codes, ids of the company's own people and things. The one
-- pack is for everybody who reads it, so it does not follow what this auditor or that officer may read of the records;
-- and no pseudonym leaves.
create function jikimi.inspection_numbers(first date) returns jsonb language plpgsql stable security definer
  set search_path = jikimi, pg_temp
  as $$
  declare
    begins timestamptz := first::timestamp at time zone 'Asia/Seoul';
    ends timestamptz := (first + interval '1 month') at time zone 'Asia/Seoul';
  begin
    if not (jikimi.actor_has('PRIVACY_OFFICER') or jikimi.actor_has('AUDITOR')) or first <> date_trunc('month', first)::date
      or ends > jikimi.now() then
      return null;
    end if;
    return jsonb_build_object(
      'recordCount', (select count(*) from access_record r where r.at >= begins and r.at < ends),
      'unsequencedCount', (select count(*) from access_record r where r.at >= begins and r.at < ends
        and not exists (select 1 from log_entry e where e.record_at = r.at and e.record_id = r.id)),
      'byAct', (select coalesce(jsonb_agg(jsonb_build_object('name', a.act, 'count', a.records) order by a.act), '[]')
        from (select r.act, count(*) as records from access_record r where r.at >= begins and r.at < ends group by r.act) a),
      'byGround', (select coalesce(jsonb_agg(jsonb_build_object('purpose', g.purpose, 'duty', g.duty, 'recordCount', g.records,
          'collectionCount', coalesce(s.collections, 0), 'refusedCount', g.refused) order by g.purpose, g.duty), '[]')
        from (select r.purpose, r.duty, count(*) as records, count(*) filter (where r.outcome = 'REFUSED') as refused
          from access_record r where r.at >= begins and r.at < ends group by r.purpose, r.duty) g
        left join (select r.purpose, r.duty, count(distinct c) as collections from access_record r, unnest(r.collections) c
          where r.at >= begins and r.at < ends group by r.purpose, r.duty) s
          on s.purpose is not distinct from g.purpose and s.duty is not distinct from g.duty),
      'byAccount', (select coalesce(jsonb_agg(jsonb_build_object('accountId', g.account_id, 'accountName', a.display_name,
          'departmentId', d.id, 'departmentKo', d.name_ko, 'departmentEn', d.name_en, 'recordCount', g.records,
          'collectionCount', coalesce(s.collections, 0), 'revealedCount', coalesce(s.revealed, 0), 'refusedCount', g.refused,
          'alertCount', (select count(*) from alert l where l.account_id = g.account_id and l.at >= begins and l.at < ends))
          order by g.account_id), '[]')
        from (select r.account_id, count(*) as records, count(*) filter (where r.outcome = 'REFUSED') as refused,
            (array_agg(r.department_id order by r.at desc, r.id desc))[1] as department_id
          from access_record r where r.at >= begins and r.at < ends and r.account_id is not null group by r.account_id) g
        join account a on a.id = g.account_id join department d on d.id = g.department_id
        left join (select r.account_id, count(distinct c) as collections,
            count(distinct c) filter (where cardinality(r.items) > 0 and r.outcome = 'DONE') as revealed
          from access_record r, unnest(r.collections) c
          where r.at >= begins and r.at < ends and r.account_id is not null group by r.account_id) s on s.account_id = g.account_id),
      'alerts', (select coalesce(jsonb_agg(jsonb_build_object('rule', l.rule, 'state', l.state, 'count', l.alerts) order by l.rule, l.state), '[]')
        from (select rule, state, count(*) as alerts from alert where at >= begins and at < ends group by rule, state) l),
      'openExplanations', (select coalesce(jsonb_agg(jsonb_build_object('alertId', l.id, 'rule', l.rule, 'accountId', l.account_id,
          'accountName', a.display_name, 'raisedAt', jikimi.instant_text(l.raised_at), 'dueOn', l.due_on, 'state', l.state)
          order by l.raised_at, l.id), '[]')
        from alert l join account a on a.id = l.account_id
        where l.at < ends and l.state in ('ASKED', 'OVERDUE', 'ANSWERED', 'REJECTED')),
      'exports', (select coalesce(jsonb_agg(jikimi.pack_record(r, a.display_name) order by r.at, r.id), '[]')
        from access_record r join account a on a.id = r.account_id
        where r.at >= begins and r.at < ends and r.outcome = 'DONE' and jikimi.is_export(r.act)),
      'privilegedChanges', (select coalesce(jsonb_agg(jikimi.pack_record(r, a.display_name) order by r.at, r.id), '[]')
        from access_record r left join account a on a.id = r.account_id
        where r.at >= begins and r.at < ends and r.outcome = 'DONE' and r.duty = 'ACCESS_CONTROL' and not jikimi.is_export(r.act)
          and r.act !~ '^session[.]' and r.act !~ '[.](listed|read)$'),
      'rightsHistoryCount', (select count(*) from rights_history h where h.at >= begins and h.at < ends));
  end $$;

create function jikimi.instant_text(at timestamptz) returns text language sql immutable
  set search_path = pg_catalog, pg_temp
  as $$ select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;

create function jikimi.is_export(act text) returns boolean language sql immutable
  set search_path = pg_catalog, pg_temp
  as $$ select act = 'record-export.asked' or act ~ '[.](exported|fetched)$' $$;

create function jikimi.pack_record(r jikimi.access_record, name text) returns jsonb language sql stable
  set search_path = jikimi, pg_temp
  as $$
    select jsonb_build_object('recordId', r.id, 'at', jikimi.instant_text(r.at), 'act', r.act, 'objectId', r.object_id,
      'accountId', r.account_id, 'accountName', name, 'reasonCommitment', encode(r.note_commitment, 'base64'))
  $$;

-- What exports were asked for, still sealed: for whoever reads the pack that names them.
create function jikimi.export_reasons(wanted uuid[]) returns table (record_id uuid, note_sealed bytea) language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select r.id, r.note_sealed
    from (select w as id, to_timestamp((('x' || substr(replace(w::text, '-', ''), 1, 12))::bit(48)::bigint) / 1000.0) as at
      from unnest(wanted) w) asked
    join access_record r on r.id = asked.id and r.at >= asked.at - interval '1 ms' and r.at < asked.at + interval '2 ms'
    where r.note_sealed is not null and r.outcome = 'DONE' and jikimi.is_export(r.act)
      and (jikimi.actor_has('PRIVACY_OFFICER') or jikimi.actor_has('CHIEF_PRIVACY_OFFICER') or jikimi.actor_has('AUDITOR'))
  $$;
`)
  }
}
