import { Migration } from '@mikro-orm/migrations'

/** The register: which collections are one person, who keeps it, and what is told of what lies behind other rules. */
export class M0030Register extends Migration {
  override up(): void {
    this.addSql(`
-- Newest first, whatever the purpose
create index collection_by_age on jikimi.collection (received_at desc, id desc);

-- Which collections are one person's, decided pair by pair; the last decision on a pair counts, and joining is transitive.
create table jikimi.person_link (
  id uuid primary key,
  -- The order of decisions: one at a time
  seq bigint generated always as identity unique,
  first_id uuid not null references jikimi.collection,
  second_id uuid not null references jikimi.collection,
  is_one boolean not null,
  -- Why, under the key of the first collection: it ends with it
  reason_sealed bytea not null check (length(reason_sealed) <= 20000),
  decided_by uuid not null references jikimi.account,
  decided_at timestamptz not null,
  check (first_id < second_id)
);
create index person_link_by_first on jikimi.person_link (first_id, second_id, seq desc);
create index person_link_by_second on jikimi.person_link (second_id, first_id, seq desc);
create trigger person_link_keeps before update or delete or truncate on jikimi.person_link
  for each statement execute function jikimi.is_append_only();

-- A privacy officer, unless separation of duties keeps apart what they hold: then they see what anybody sees, nothing.
create function jikimi.actor_keeps_register() returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select jikimi.actor_has('PRIVACY_OFFICER') and not exists (
      select 1 from jikimi.separation_rule s
      where s.kind = 'STATIC' and jikimi.actor_has(s.first) and jikimi.actor_has(s.second) and not exists (
        select 1 from jikimi.separation_exception e where s.can_be_excepted and e.rule = s.name
          and e.account_id = jikimi.actor_account() and e.accepted_at is not null and e.ended_at is null))
  $$;

-- Of the actor's purposes; who keeps the register and the worker, which answer for all, are told of all.
create or replace function jikimi.restricted_collections() returns uuid[] language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select coalesce(array_agg(distinct r.collection_id), '{}')
    from jikimi.restriction r join jikimi.collection l on l.id = r.collection_id
    where r.began_at <= jikimi.now() and (r.ended_at is null or r.ended_at > jikimi.now())
      and (session_user = 'jikimi_worker' or l.purpose = any (jikimi.actor_purposes()) or (select jikimi.actor_keeps_register()))
  $$;

-- Everybody of one person, the pair (but_first, but_second) left out of account. Asked by other functions only.
create function jikimi.person_of(wanted uuid, but_first uuid, but_second uuid) returns uuid[] language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    with recursive person (id) as (
      select wanted
      union
      select n.id from person p cross join lateral (
        select case when l.first_id = p.id then l.second_id else l.first_id end as id
        from jikimi.person_link l
        where p.id in (l.first_id, l.second_id) and l.is_one
          and (l.first_id, l.second_id) is distinct from (but_first, but_second)
          and not exists (select 1 from jikimi.person_link x
            where x.first_id = l.first_id and x.second_id = l.second_id and x.seq > l.seq)) n)
    select array_agg(id) from person
  $$;

-- Whether somebody of one is kept apart from somebody of the other, a pair left out of account. Asked by other functions only.
create function jikimi.are_apart(one uuid[], other uuid[], but_first uuid, but_second uuid) returns boolean
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select exists (
      select 1 from jikimi.person_link l
      where not l.is_one and (l.first_id, l.second_id) is distinct from (but_first, but_second)
        and ((l.first_id = any (one) and l.second_id = any (other)) or (l.first_id = any (other) and l.second_id = any (one)))
        and not exists (select 1 from jikimi.person_link x
          where x.first_id = l.first_id and x.second_id = l.second_id and x.seq > l.seq))
  $$;

-- How two collections stand to each other; the first is the smaller id. No row for who keeps no register,
-- nor where one of them is restricted.
create function jikimi.pair_standing(first uuid, second uuid)
  returns table (is_one boolean, is_one_by_others boolean, is_apart boolean, is_apart_by_others boolean)
  language sql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
    select second = any (jikimi.person_of(first, null, null)), second = any (jikimi.person_of(first, first, second)),
      coalesce(not (select l.is_one from jikimi.person_link l where l.first_id = first and l.second_id = second
        order by l.seq desc limit 1), false),
      jikimi.are_apart(jikimi.person_of(first, null, null), jikimi.person_of(second, null, null), first, second)
    where jikimi.actor_keeps_register()
      and first <> all (jikimi.restricted_collections()) and second <> all (jikimi.restricted_collections())
  $$;

-- Neither one person nor kept apart, so far.
create function jikimi.is_undecided(one uuid, other uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select jikimi.actor_keeps_register() and one <> all (jikimi.restricted_collections())
      and other <> all (jikimi.restricted_collections()) and other <> all (p.mine) and not jikimi.are_apart(p.mine, p.theirs, null, null)
    from (select jikimi.person_of(one, null, null) as mine, jikimi.person_of(other, null, null) as theirs) p
  $$;

-- The person of each of these collections, without what is restricted.
create function jikimi.persons_of(wanted uuid[]) returns table (collection_id uuid, person uuid[]) language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select w.id, array(select p.id from unnest(jikimi.person_of(w.id, null, null)) p (id)
      where p.id <> all ((select jikimi.restricted_collections())::uuid[]) order by p.id desc)
    from unnest(wanted) w (id)
    where (select jikimi.actor_keeps_register()) and w.id <> all ((select jikimi.restricted_collections())::uuid[])
  $$;

-- One at a time, so that two officers at once decide nothing that contradicts itself.
create function jikimi.person_link_fits() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  declare pair record;
  begin
    perform pg_advisory_xact_lock(7141130);
    select * into pair from jikimi.pair_standing(new.first_id, new.second_id);
    if pair is null or (new.is_one and (pair.is_one or pair.is_apart_by_others))
      or (not new.is_one and (pair.is_apart or pair.is_one_by_others)) then
      perform jikimi.refuse('this decision contradicts others');
    end if;
    -- Its place behind those that it waited for
    new.seq := nextval('jikimi.person_link_seq_seq');
    return new;
  end $$;
create trigger person_link_fits before insert on jikimi.person_link for each row execute function jikimi.person_link_fits();

-- Who of the staff saw these collections, newest first; what lies in the tree already. What officers are themselves inspected
-- by, and where a canary was planted, is none of it.
create function jikimi.accesses_of(wanted uuid[], most integer) returns table (
    collection_id uuid, at timestamptz, act text, name_ko text, name_en text, account text)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select w.* from jikimi.collection l cross join lateral (
      select l.id, r.at, r.act, d.name_ko, d.name_en, a.display_name
      from jikimi.collection_access c join jikimi.access_record r on r.at = c.at and r.id = c.record_id
        join jikimi.account a on a.id = r.account_id join jikimi.department d on d.id = r.department_id
      where c.collection = l.pseudonym and r.outcome = 'DONE'
        and (r.purpose is not null or r.duty in ('REGISTER', 'RIGHTS_REQUEST', 'DESTRUCTION'))
      order by c.at desc, c.record_id desc limit least(most, 500)) w
    where l.id = any (wanted) and (select jikimi.actor_keeps_register())
      and l.id <> all ((select jikimi.restricted_collections())::uuid[])
    order by 2 desc limit least(most, 500)
  $$;

-- Letters and meetings of these collections, notes among the staff left out: when, by whom. Words and places stay where they are.
create function jikimi.dealings_of(wanted uuid[]) returns table (
    collection_id uuid, kind text, at timestamptz, act text, name_ko text, name_en text, account text)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select o.collection_id, o.kind, o.at, o.act, d.name_ko, d.name_en, a.display_name
    from (select m.collection_id, case m.direction when 'FROM_VISITOR' then 'LETTER_CAME' else 'ANSWERED' end as kind, m.sent_at as at,
          null as act, m.written_by as by_account
        from jikimi.case_message m where m.collection_id = any (wanted) and m.direction <> 'HANDOVER'
      union all
      select p.collection_id, 'MEETING', p.starts_at, p.state, p.holder_id
        from jikimi.appointment p where p.collection_id = any (wanted) and p.state in ('FIXED', 'HELD', 'MISSED')) o
    left join jikimi.account a on a.id = o.by_account left join jikimi.department d on d.id = a.department_id
    where (select jikimi.actor_keeps_register()) and o.collection_id <> all ((select jikimi.restricted_collections())::uuid[])
    order by 3 desc
  $$;

-- How often the actor searched by name within the hour.
create function jikimi.searches_used() returns integer language sql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
    select count(*)::integer from jikimi.access_record r
    where r.account_id = jikimi.actor_account() and r.at > jikimi.now() - interval '1 hour'
      and r.act = 'register.searched' and r.outcome = 'DONE'
  $$;
`)
  }
}
