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

/** Links to the person's own page, its visits, and whose collections a visit is on. @law PIPA 35, Decree 46① */
export class M0039OwnPage extends Migration {
  override up(): void {
    this.addSql(`
-- That somebody asked for a link. Until it is looked up it holds a contact as a token of its epoch and nothing else; what
-- nobody is known by is let go then.
create table jikimi.own_link (
  id uuid primary key,
  epoch integer,
  contact bytea check (length(contact) = 32),
  -- To whose address on file it goes, and with whose key its token is made
  collection_id uuid references jikimi.collection on delete cascade,
  -- Requests that wait for this proof
  requests uuid[] not null default '{}' check (cardinality(requests) <= 5),
  -- To an agent, whose contact stands in the mandate
  mandate_id uuid,
  locale text not null check (locale in ('KO', 'EN')),
  asked_at timestamptz not null,
  delivery_state text not null check (delivery_state in ('ASKED', 'QUEUED', 'SENDING', 'SENT', 'FAILED')),
  delivery_tried_at timestamptz,
  attempts integer not null default 0 check (attempts >= 0),
  next_try_at timestamptz,
  token_digest bytea unique check (length(token_digest) = 32),
  until_at timestamptz check (until_at <= asked_at + interval '24 hours'),
  spent_at timestamptz,
  check ((delivery_state = 'ASKED') = (contact is not null) and (contact is null) = (epoch is null)),
  check ((delivery_state = 'ASKED') = (collection_id is null)),
  check ((token_digest is null) = (until_at is null) and (spent_at is null or token_digest is not null))
);
create index own_link_by_collection on jikimi.own_link (collection_id, asked_at);
create index own_link_to_deliver on jikimi.own_link (asked_at) where delivery_state in ('ASKED', 'QUEUED', 'SENDING');

create table jikimi.own_visit (
  token_digest bytea primary key check (length(token_digest) = 32),
  collection_id uuid not null references jikimi.collection on delete cascade,
  mandate_id uuid,
  link_id uuid not null,
  -- Whether what is found under this contact bears several names: an address that people share proves none of them
  is_shared boolean not null default false,
  opened_at timestamptz not null,
  until_at timestamptz not null check (until_at <= opened_at + interval '30 minutes'),
  ended_at timestamptz
);
create index own_visit_by_collection on jikimi.own_visit (collection_id);

-- Everything that is found today under exactly the e-mail address of this collection, and what staff joined with it by a
-- recorded act. Asked by other functions only.
create function jikimi.collections_of_contact(anchor uuid) returns uuid[] language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select coalesce(array_agg(distinct p.id), '{}')
    from (select anchor as id
      union
      select o.collection_id from jikimi.lookup_token t join jikimi.lookup_token o on o.epoch = t.epoch and o.kind = t.kind and o.token = t.token
      where t.collection_id = anchor and t.kind = 'EMAIL'
        and t.epoch = (select max(e.epoch) from jikimi.key_epoch e where e.switched_at is not null)) c
    cross join lateral unnest(jikimi.person_of(c.id, null, null)) p (id)
  $$;

-- The visit whose token this is, while it lasts; an agent's ends with the mandate.
create function jikimi.own_visit_of(token text) returns table (collection_id uuid, mandate_id uuid, is_shared boolean, until_at timestamptz)
  language plpgsql stable security definer set search_path = jikimi, pg_temp
  as $$
  #variable_conflict use_column
  declare found_visit jikimi.own_visit;
  begin
    select * into found_visit from jikimi.own_visit v
    where v.token_digest = jikimi.token_digest(token) and v.ended_at is null and jikimi.now() < v.until_at
      and (current_setting('transaction_isolation') = 'read committed' or current_setting('transaction_read_only') = 'on');
    if found_visit.token_digest is null then return; end if;
    if found_visit.mandate_id is not null then
      if not coalesce(jikimi.mandate_opens(found_visit.mandate_id), false) then return; end if;
    end if;
    return query select found_visit.collection_id, found_visit.mandate_id, found_visit.is_shared, found_visit.until_at;
  end $$;

create function jikimi.actor_own_visit() returns uuid language sql stable security definer set search_path = jikimi, pg_temp
  as $$ select v.collection_id from jikimi.own_visit_of(jikimi.session_token()) v $$;

create function jikimi.actor_own_mandate() returns uuid language sql stable security definer set search_path = jikimi, pg_temp
  as $$ select v.mandate_id from jikimi.own_visit_of(jikimi.session_token()) v $$;

-- What the person of this visit is shown of: none for an agent, who sees requests and no more. A rights request is shown as one.
create function jikimi.actor_own() returns uuid[] language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select coalesce(array_agg(l.id), '{}')
    from jikimi.own_visit_of(jikimi.session_token()) v cross join lateral unnest(jikimi.collections_of_contact(v.collection_id)) c (id)
    join jikimi.collection l on l.id = c.id
    where v.mandate_id is null and l.purpose <> 'RIGHTS_REQUEST'
  $$;

-- The person themselves: an agent asks, withdraws and objects, and that is all.
create or replace function jikimi.actor_is_own() returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$ select exists (select 1 from jikimi.own_visit_of(jikimi.session_token()) v where v.mandate_id is null) $$;

-- Whose contact somebody has shown to be good: who typed an address into the web's form has not.
create function jikimi.is_proven_request(wanted uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select exists (select 1 from jikimi.rights_request r
      where r.collection_id = wanted and (r.verified_at is not null or r.registered_by is not null))
  $$;

create function jikimi.end_own_visit() returns void language sql volatile security definer set search_path = jikimi, pg_temp
  as $$
    update jikimi.own_visit set ended_at = jikimi.now()
    where token_digest = jikimi.token_digest(jikimi.session_token()) and ended_at is null
  $$;

-- One row, whoever is asked for: nobody is looked up while somebody waits for the answer.
create function jikimi.ask_own_link(new_id uuid, in_epoch integer, by_contact bytea, language text, wanted uuid[]) returns void
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if jikimi.actor_site() is null then perform jikimi.refuse('only a site asks for a link'); end if;
    insert into jikimi.own_link (id, epoch, contact, requests, locale, asked_at, delivery_state)
    values (new_id, in_epoch, by_contact, wanted, language, jikimi.now(), 'ASKED');
  end $$;

-- Three a day and contact, whoever asks. Asked by other functions only.
create function jikimi.own_links_left(anchor uuid) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    perform pg_advisory_xact_lock(7141139);
    return (select count(*) from jikimi.own_link k where k.collection_id = any (jikimi.collections_of_contact(anchor))
      and k.mandate_id is null and k.asked_at > jikimi.now() - interval '1 day') < 3;
  end $$;

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
    union all
    select 'OWN', null, null, '{}', '{}', '{}', '{}', null, null, own.id, null, null, null
    from (select jikimi.actor_own_visit() as id where not exists (select from staff) offset 0) own where own.id is not null
  $$;
`)
  }
}
