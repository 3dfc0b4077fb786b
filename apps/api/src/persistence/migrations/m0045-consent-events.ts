import { Migration } from '@mikro-orm/migrations'

/** The history of every consent, and that data without one is out of use. @law PIPA 15②, 22, 37 */
export class M0045ConsentEvents extends Migration {
  override up(): void {
    this.addSql(`
-- What became of a consent, under the pseudonym by which access records name its collection: it stays when the collection goes,
-- and then says of whom it was no more than they do.
create table jikimi.consent_event (
  seq bigint generated always as identity primary key,
  consent_id uuid not null references jikimi.consent_record,
  pseudonym uuid not null,
  kind text not null check (kind in ('GIVEN', 'RENEWED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')),
  at timestamptz not null,
  -- Given or refused under these; of an end, what ended
  policy_version_id uuid not null references jikimi.policy_version,
  text_digest text not null references jikimi.consent_text,
  items text[] not null
);
create index consent_event_of on jikimi.consent_event (consent_id, seq desc);
create index consent_event_by_pseudonym on jikimi.consent_event (pseudonym, seq desc);
create trigger consent_event_stays before update or delete or truncate on jikimi.consent_event for each statement
  execute function jikimi.is_append_only();

-- The version that binds today, by the database's own day. @law policy 11
create function jikimi.policy_in_force() returns uuid language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select v.id from jikimi.policy_version v
    where v.effective_on <= jikimi.today()
      and not exists (select 1 from jikimi.policy_withdrawal w where w.policy_version_id = v.id)
    order by v.effective_on desc, v.published_at desc limit 1
  $$;

create function jikimi.consent_is_given() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    -- A process that has not heard of the new version yet takes none under the old one
    if new.policy_version_id is distinct from jikimi.policy_in_force() then
      perform jikimi.refuse('consent is given to the version in force');
    end if;
    insert into jikimi.consent_event (consent_id, pseudonym, kind, at, policy_version_id, text_digest, items)
      select new.id, l.pseudonym, 'GIVEN', new.consented_at, new.policy_version_id, new.text_digest, new.items
      from jikimi.collection l where l.id = new.collection_id;
    return null;
  end $$;

-- Ends what stands; a consent ends once.
create function jikimi.end_consent(wanted uuid, how text) returns void language sql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
    insert into jikimi.consent_event (consent_id, pseudonym, kind, at, policy_version_id, text_digest, items)
      select r.id, e.pseudonym, how, jikimi.now(), e.policy_version_id, e.text_digest, e.items
      from jikimi.consent_record r cross join lateral (
        select * from jikimi.consent_event x where x.consent_id = r.id order by x.seq desc limit 1) e
      where r.collection_id = wanted and e.kind in ('GIVEN', 'RENEWED')
  $$;

create function jikimi.ground_ends_consent() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    perform jikimi.end_consent(new.collection_id, case new.ground when 'CONSENT_WITHDRAWN' then 'WITHDRAWN' else 'EXPIRED' end);
    return null;
  end $$;
create trigger ground_ends_consent after insert on jikimi.retention_ground for each row
  when (new.ground in ('CONSENT_WITHDRAWN', 'CONSENT_NOT_RENEWED')) execute function jikimi.ground_ends_consent();

create function jikimi.consent_ends_with_its_data() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    perform jikimi.end_consent(old.collection_id, 'EXPIRED');
    return new;
  end $$;
create trigger consent_ends_with_its_data before update of collection_id on jikimi.consent_record for each row
  when (old.collection_id is not null and new.collection_id is null) execute function jikimi.consent_ends_with_its_data();

-- What was given before this was kept
alter table jikimi.consent_record no force row level security;
alter table jikimi.collection no force row level security;
alter table jikimi.retention_ground no force row level security;
insert into jikimi.consent_event (consent_id, pseudonym, kind, at, policy_version_id, text_digest, items)
  select r.id, l.pseudonym, 'GIVEN', r.consented_at, r.policy_version_id, r.text_digest, r.items
  from jikimi.consent_record r join jikimi.collection l on l.id = r.collection_id order by r.consented_at;
insert into jikimi.consent_event (consent_id, pseudonym, kind, at, policy_version_id, text_digest, items)
  select r.id, l.pseudonym, 'WITHDRAWN', g.set_at, r.policy_version_id, r.text_digest, r.items
  from jikimi.retention_ground g join jikimi.consent_record r on r.collection_id = g.collection_id
    join jikimi.collection l on l.id = r.collection_id where g.ground = 'CONSENT_WITHDRAWN';
alter table jikimi.consent_record force row level security;
alter table jikimi.collection force row level security;
alter table jikimi.retention_ground force row level security;
create trigger consent_is_given after insert on jikimi.consent_record for each row execute function jikimi.consent_is_given();

-- One more reason to destroy: asked again, and not agreed to. @law PIPA 15②
do $$
declare c record;
begin
  for c in select x.conname, x.conrelid::regclass as of_table, pg_get_constraintdef(x.oid) as def from pg_constraint x
    where x.connamespace = 'jikimi'::regnamespace and x.contype = 'c' and pg_get_constraintdef(x.oid) like '%''CONSENT_WITHDRAWN''::text%'
  loop
    execute format('alter table %s drop constraint %I, add constraint %I %s', c.of_table, c.conname, c.conname,
      replace(c.def, '''CONSENT_WITHDRAWN''::text', '''CONSENT_WITHDRAWN''::text, ''CONSENT_NOT_RENEWED''::text'));
  end loop;
end $$;

-- Data that no consent covers any more is out of use until it is gone. @law PIPA 37⑤
create function jikimi.is_without_consent(wanted uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select exists (select 1 from jikimi.retention_ground g
      where g.collection_id = wanted and g.ground in ('CONSENT_WITHDRAWN', 'CONSENT_NOT_RENEWED'))
  $$;
create index retention_ground_without_consent on jikimi.retention_ground (collection_id)
  where ground in ('CONSENT_WITHDRAWN', 'CONSENT_NOT_RENEWED');
create or replace function jikimi.is_restricted(wanted uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select jikimi.is_without_consent(wanted) or exists (select 1 from jikimi.restriction r where r.collection_id = wanted
      and r.began_at <= jikimi.now() and (r.ended_at is null or r.ended_at > jikimi.now()))
  $$;
create or replace function jikimi.restricted_collections() returns uuid[] language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select coalesce(array_agg(distinct l.id), '{}')
    from (select r.collection_id from jikimi.restriction r
        where r.began_at <= (select jikimi.now()) and (r.ended_at is null or r.ended_at > (select jikimi.now()))
      union select g.collection_id from jikimi.retention_ground g where g.ground in ('CONSENT_WITHDRAWN', 'CONSENT_NOT_RENEWED')) x
    join jikimi.collection l on l.id = x.collection_id
    where (select session_user = 'jikimi_worker') or l.purpose = any ((select jikimi.actor_purposes())::text[])
      or (select jikimi.actor_keeps_register())
  $$;

-- As easily as it was given: by the person, at once, without anybody's decision. Not where several share the address: an
-- officer finds out first whose it is. @law PIPA 37①, 39-7
create function jikimi.withdraw_own_consent(wanted uuid) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    if not (wanted = any (jikimi.actor_own())) or not exists (
      select 1 from jikimi.own_visit_of(jikimi.session_token()) v where not v.is_shared) then
      perform jikimi.refuse('only the person withdraws their consent');
    end if;
    -- The case first, as everybody else locks them
    perform 1 from jikimi.inquiry_case c where c.collection_id = wanted for update;
    insert into jikimi.retention_ground (collection_id, ground, due_on, set_at)
      select r.collection_id, 'CONSENT_WITHDRAWN', jikimi.today(), jikimi.now() from jikimi.consent_record r where r.collection_id = wanted
    on conflict do nothing;
    return found;
  end $$;
create function jikimi.own_consent_events() returns table (collection_id uuid, kind text, at timestamptz, version text)
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select r.collection_id, e.kind, e.at, v.version
    from jikimi.consent_record r join jikimi.consent_event e on e.consent_id = r.id join jikimi.policy_version v on v.id = e.policy_version_id
    where r.collection_id = any ((select jikimi.actor_own())::uuid[]) order by e.seq
  $$;
`)
  }
}
