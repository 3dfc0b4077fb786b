import { Migration } from '@mikro-orm/migrations'

/**
 * What certifies a run of destruction: one certificate, and one statement a collection, which lies with its row of the
 * register. Nothing of it leads to anybody. @law PIPA 21①
 */
export class M0033Certificates extends Migration {
  override up(): void {
    this.addSql(`
create table jikimi.certificate (
  number text primary key check (number ~ '^D-[0-9]{4}-[0-9]{6,9}$'),
  -- One a run, whatever crashes
  run_id uuid not null unique references jikimi.destruction_run,
  issued_at timestamptz not null,
  collections integer not null check (collections > 0),
  openable_until timestamptz not null,
  -- The canonical text: what the digest is of, what is taken home
  content text not null check (length(content) <= 100000),
  digest bytea not null unique check (digest = sha256(convert_to(content, 'UTF8'))),
  root bytea not null check (length(root) = 32),
  -- Where the tree states it
  statement_index bigint unique check (statement_index >= 0)
);
create index certificate_by_age on jikimi.certificate (issued_at desc, number desc);
create index certificate_to_state on jikimi.certificate (issued_at) where statement_index is null;

create function jikimi.certificate_keeps() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  begin
    if to_jsonb(new) - 'statement_index' <> to_jsonb(old) - 'statement_index' or old.statement_index is not null then
      perform jikimi.refuse('a certificate stays as it was issued, and is stated once');
    end if;
    return new;
  end $$;
create trigger certificate_keeps before update on jikimi.certificate for each row execute function jikimi.certificate_keeps();
create trigger certificate_stays before delete or truncate on jikimi.certificate for each statement execute function jikimi.is_append_only();

-- Number within the run, and what opens the commitment: to be shown together with the case number.
alter table jikimi.destroyed
  add column statement_number integer check (statement_number > 0),
  add column statement_salt bytea check (length(statement_salt) = 32),
  add constraint stated_whole check (num_nulls(statement, statement_hash, statement_number, statement_salt) in (0, 4)),
  add constraint hashed_as_a_leaf check (statement_hash = sha256('\\x00'::bytea || statement));
create unique index destroyed_by_statement on jikimi.destroyed (run_id, statement_number);
create or replace function jikimi.destroyed_keeps() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  declare told text[] := array['buried_at', 'statement', 'statement_hash', 'statement_number', 'statement_salt'];
  begin
    if to_jsonb(new) - told <> to_jsonb(old) - told
      or (old.buried_at is not null and new.buried_at is distinct from old.buried_at)
      or (old.statement is not null and (new.statement, new.statement_hash, new.statement_number, new.statement_salt)
        is distinct from (old.statement, old.statement_hash, old.statement_number, old.statement_salt)) then
      perform jikimi.refuse('the destruction register is never changed');
    end if;
    return new;
  end $$;

alter table jikimi.log_statement drop constraint log_statement_kind_check,
  add constraint log_statement_kind_check check (kind in ('begun', 'restored', 'cut', 'certificate'));

-- Until when a copy of keys that this turn left behind could open; null where nobody can say it yet.
create function jikimi.copies_openable_until(turned_to integer) returns timestamptz language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$ select e.shredded_at from jikimi.key_epoch e where e.epoch = turned_to $$;

-- Rows that still lead to a collection of this run, in every table that could.
create function jikimi.rows_left_of(wanted_run uuid) returns bigint language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    with gone as materialized (select d.collection_id as id from jikimi.destroyed d where d.run_id = wanted_run)
    select (select count(*) from gone g join jikimi.collection t on t.id = g.id)
      + (select count(*) from gone g join jikimi.lookup_token t on t.collection_id = g.id)
      + (select count(*) from gone g join jikimi.subject_session t on t.collection_id = g.id)
      + (select count(*) from gone g join jikimi.idempotency t on t.collection_id = g.id)
      + (select count(*) from gone g join jikimi.inquiry_case t on t.collection_id = g.id)
      + (select count(*) from gone g join jikimi.consent_record t on t.collection_id = g.id)
      + (select count(*) from gone g join jikimi.visit t on t.collection_id = g.id)
      + (select count(*) from gone g join jikimi.case_link t on t.collection_id = g.id)
      + (select count(*) from gone g join jikimi.link_renewal t on t.collection_id = g.id)
      + (select count(*) from gone g join jikimi.case_draft t on t.collection_id = g.id)
      + (select count(*) from gone g join jikimi.case_message t on t.collection_id = g.id)
      + (select count(*) from gone g join jikimi.reveal t on t.collection_id = g.id)
      + (select count(*) from gone g join jikimi.reach t on t.collection_id = g.id)
      + (select count(*) from gone g join jikimi.appointment t on t.collection_id = g.id)
      + (select count(*) from gone g join jikimi.restriction t on t.collection_id = g.id)
      + (select count(*) from gone g join jikimi.retention_ground t on t.collection_id = g.id)
      + (select count(*) from gone g join jikimi.pending_request t on t.collection_id = g.id)
      + (select count(*) from gone g join jikimi.hold_item t on t.collection_id = g.id)
      + (select count(*) from gone g join jikimi.person_link t on t.first_id = g.id)
      + (select count(*) from gone g join jikimi.person_link t on t.second_id = g.id)
  $$;

-- Runs that are over, whose keys' last copies a turn took along that began after the last of them was buried.
create function jikimi.runs_to_certify(most integer) returns table (run_id uuid, is_standing boolean, prepared_by uuid,
    prepared_at timestamptz, approved_by uuid, approved_role text, approved_at timestamptz, started_at timestamptz,
    destroyed_at timestamptz, policy_version text, epoch integer, began_at timestamptz, shredded_at timestamptz,
    openable_until timestamptz)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select r.id, r.standing_id is not null, r.prepared_by, r.prepared_at, a.by_whom,
      case when exists (select 1 from jikimi.account_role o where o.account_id = a.by_whom and o.role = 'CHIEF_PRIVACY_OFFICER')
        then 'CHIEF_PRIVACY_OFFICER' else 'DEPUTY' end,
      a.at, r.started_at, d.destroyed_at, p.digest, e.epoch, e.began_at, e.shredded_at,
      date_trunc('hour', u.until + interval '1 hour' - interval '1 microsecond')
    from jikimi.destruction_run r
      left join jikimi.standing_approval s on s.id = r.standing_id
      cross join lateral (select coalesce(r.approved_by, s.approved_by) as by_whom, coalesce(r.approved_at, s.approved_at) as at) a
      cross join lateral (select max(x.destroyed_at) as destroyed_at, max(x.buried_at) as buried_at, bool_and(x.buried_at is not null) as is_buried
        from jikimi.destroyed x where x.run_id = r.id) d
      cross join lateral (select v.digest from jikimi.policy_version v
        where v.effective_on <= (r.prepared_at at time zone 'Asia/Seoul')::date order by v.effective_on desc, v.published_at desc limit 1) p
      cross join lateral (select k.* from jikimi.key_epoch k where k.began_at > d.buried_at and k.shredded_at is not null
        order by k.epoch limit 1) e
      cross join lateral (select jikimi.copies_openable_until(e.epoch) as until) u
    where r.state = 'DONE' and d.is_buried and jikimi.now() >= d.destroyed_at + interval '10 seconds' and jikimi.now() >= e.shredded_at
      and u.until >= e.shredded_at
    order by r.finished_at limit most
  $$;

-- The next number of the year by Seoul's calendar, after what the tree states too. Nobody else takes one until this commits.
create function jikimi.next_certificate_number() returns text language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare beginning text := 'D-' || to_char(jikimi.now() at time zone 'Asia/Seoul', 'YYYY') || '-'; last bigint;
  begin
    perform pg_advisory_xact_lock(7141133);
    select max(substr(n.number, 8)::bigint) into last from (
      select c.number from jikimi.certificate c
      union all select substring(s.entry from 'number (D-[0-9-]+)') from jikimi.log_statement s where s.kind = 'certificate') n
    where n.number like beginning || '%';
    return beginning || lpad((coalesce(last, 0) + 1)::text, 6, '0');
  end $$;

-- Issues the one certificate of a run, with all of its statements, or refuses: what stands in it is asked again here.
create function jikimi.certify_run(wanted uuid, content text, digest bytea, root bytea, statements jsonb) returns text
  language plpgsql volatile security definer
  -- As many statements as collections: looked up one by one in the other they would take the square of that
  set search_path = jikimi, pg_temp set enable_nestloop = off
  as $$
  #variable_conflict use_column
  declare said jsonb := content::jsonb; ready record; stated integer;
  begin
    perform 1 from jikimi.destruction_run r where r.id = wanted and r.state = 'DONE' for update;
    if not found then return null; end if;
    select * into ready from jikimi.runs_to_certify(null) t where t.run_id = wanted;
    if ready.run_id is null or jikimi.rows_left_of(wanted) <> 0 then
      perform jikimi.refuse('this run is not to be certified yet');
    end if;
    if said->>'number' <> jikimi.next_certificate_number() or said->>'runId' <> wanted::text
      or (said->>'openableUntil')::timestamptz <> ready.openable_until or said->>'root' <> encode(root, 'base64')
      or (said->'turn'->>'epoch')::integer <> ready.epoch or not jikimi.is_now((said->>'issuedAt')::timestamptz) then
      perform jikimi.refuse('a certificate says what is so');
    end if;
    update jikimi.destroyed d set statement = convert_to(s.text, 'UTF8'), statement_number = s.number,
      statement_salt = decode(s.salt, 'base64'), statement_hash = sha256('\\x00'::bytea || convert_to(s.text, 'UTF8'))
    from jsonb_to_recordset(statements) as s (id uuid, number integer, salt text, text text)
    where d.id = s.id and d.run_id = wanted and d.statement is null;
    get diagnostics stated = row_count;
    if stated <> (said->>'collections')::integer or exists (select 1 from jikimi.destroyed d where d.run_id = wanted and d.statement is null) then
      perform jikimi.refuse('a certificate is over every collection of its run');
    end if;
    insert into jikimi.certificate (number, run_id, issued_at, collections, openable_until, content, digest, root)
    values (said->>'number', wanted, jikimi.now(), stated, ready.openable_until, content, digest, root);
    update jikimi.destruction_run r set state = 'CERTIFIED', certificate_number = said->>'number', version = r.version + 1
    where r.id = wanted;
    return said->>'number';
  end $$;

-- What the public site is told of a number: of a certificate, or of a case whose collection is gone. The same work either way.
create function jikimi.destruction_proof(asked text) returns table (kind text, number text, destroyed_on date, collections integer,
    certificate_number text, openable_until timestamptz, root bytea)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select 'CERTIFICATE', c.number, (select max(d.destroyed_at at time zone 'Asia/Seoul')::date from jikimi.destroyed d where d.run_id = c.run_id),
      c.collections, c.number, c.openable_until, c.root
    from jikimi.certificate c where c.number = asked and jikimi.actor_site() is not null
    union all
    select 'CASE', d.case_number, (d.destroyed_at at time zone 'Asia/Seoul')::date, 1, c.number, c.openable_until, c.root
    from jikimi.destroyed d left join jikimi.certificate c on c.run_id = d.run_id
    where d.case_number = asked and jikimi.actor_site() is not null
  $$;
`)
  }
}
