import { Migration } from '@mikro-orm/migrations'

/** Whoever asks for somebody else: by which authority, over which rights, on which days. And the scans that a request has. */
export class M0040Mandates extends Migration {
  override up(): void {
    this.addSql(`
-- Form 11, taken back and looked at. @law PIPA 38①②; Decree 45
create table jikimi.mandate (
  id uuid primary key,
  request_id uuid not null references jikimi.rights_request on delete cascade,
  kind text not null check (kind in ('LEGAL_REPRESENTATIVE', 'DELEGATED_AGENT')),
  rights text[] not null,
  from_on date not null,
  until_on date not null,
  -- Name, contact and relation of the representative, under the key of the request
  agent_id uuid references jikimi.request_text on delete set null,
  state text not null default 'PROPOSED' check (state in ('PROPOSED', 'ACCEPTED', 'REFUSED', 'REVOKED', 'ENDED')),
  checklist text[] not null default '{}',
  registered_by uuid not null references jikimi.account,
  registered_at timestamptz not null,
  accepted_by uuid references jikimi.account,
  accepted_at timestamptz,
  refused_by uuid references jikimi.account,
  refused_at timestamptz,
  refusal_id uuid references jikimi.request_text on delete set null,
  revoked_by_kind text check (revoked_by_kind in ('SUBJECT', 'OFFICER')),
  revoked_by uuid references jikimi.account,
  revoked_at timestamptz,
  version integer not null default 1,
  constraint a_mandate_names_rights check (cardinality(rights) between 1 and 5
    and rights <@ array['ACCESS', 'CORRECTION', 'DELETION', 'SUSPENSION', 'WITHDRAWAL']),
  constraint a_mandate_has_days check (until_on >= from_on and until_on <= from_on + 1827),
  -- Nothing of the list is left out, and a guardian shows what makes them one
  constraint accepted_as_a_whole check (accepted_at is null
    or (checklist @> array['SIGNED', 'DELEGATOR_MATCHES', 'AGENT_MATCHES', 'SCOPE_STATED', 'DATED']
      and (kind = 'DELEGATED_AGENT' or checklist @> array['GUARDIANSHIP_SHOWN']))),
  constraint a_mandate_says_who check ((accepted_at is null) = (accepted_by is null) and (refused_at is null) = (refused_by is null)
    and (revoked_at is null) = (revoked_by_kind is null) and (revoked_by is not null) = (coalesce(revoked_by_kind, '') = 'OFFICER')
    and (state = 'REFUSED') = (refused_at is not null) and (state = 'REVOKED') = (revoked_at is not null)
    and (state = 'PROPOSED') <= (accepted_at is null) and (state = 'ACCEPTED') <= (accepted_at is not null))
);
create unique index mandate_alive on jikimi.mandate (request_id) where state in ('PROPOSED', 'ACCEPTED');
create index mandate_of_request on jikimi.mandate (request_id, registered_at desc);
create index mandate_of_agent on jikimi.mandate (agent_id);
create index mandate_of_refusal on jikimi.mandate (refusal_id) where refusal_id is not null;

-- What came on paper, under the key of the request's own collection: it ends with it.
create table jikimi.request_scan (
  id uuid primary key,
  request_id uuid not null references jikimi.rights_request on delete cascade,
  collection_id uuid not null references jikimi.collection on delete cascade,
  kind text not null check (kind in ('REQUEST', 'MANDATE', 'IDENTITY', 'EVIDENCE', 'POSTMARK')),
  media text not null check (media in ('PDF', 'PNG', 'JPEG')),
  bytes integer not null check (bytes between 1 and 10000000),
  -- Under a key derived from the collection's: tells the same scan sent twice, and nothing once the key is gone
  digest bytea not null check (length(digest) = 32),
  sealed bytea not null check (length(sealed) between bytes and bytes + 2000),
  added_by uuid not null references jikimi.account,
  added_at timestamptz not null
);
alter table jikimi.request_scan alter column sealed set storage external;
create unique index request_scan_once on jikimi.request_scan (request_id, kind, digest);
create index request_scan_of_collection on jikimi.request_scan (collection_id);
create trigger request_scan_stays before update or truncate on jikimi.request_scan
  for each statement execute function jikimi.is_append_only();

-- Whether somebody may act for this person in this request today: accepted, of this request or one made in the same act, of
-- the kind that asks, naming this right, within its days.
create function jikimi.mandate_covers(wanted uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select exists (
      select 1 from jikimi.rights_request r join jikimi.rights_request o on o.batch_id = r.batch_id
        join jikimi.mandate m on m.request_id = o.id
      where r.id = wanted and m.state = 'ACCEPTED' and m.kind = r.requester and r.kind = any (m.rights)
        and jikimi.today() between m.from_on and m.until_on)
  $$;

-- What who decides is told of it.
create function jikimi.is_mandated(wanted uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$ select jikimi.actor_sees_requests() and jikimi.mandate_covers(wanted) $$;

-- Whether a visit under this mandate shows anything: asked in each statement of it, so that it ends with the revocation's commit.
create function jikimi.mandate_opens(wanted uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select exists (select 1 from jikimi.mandate m
      where m.id = wanted and m.state = 'ACCEPTED' and jikimi.today() between m.from_on and m.until_on)
  $$;

-- What a visit under it shows: requests of the same act, of the kind that it is for, and of the rights that it names.
create function jikimi.mandate_requests(wanted uuid) returns uuid[] language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select coalesce(array_agg(r.id order by r.id), '{}')
    from jikimi.mandate m join jikimi.rights_request o on o.id = m.request_id
      join jikimi.rights_request r on r.batch_id = o.batch_id and r.requester = m.kind and r.kind = any (m.rights)
    where m.id = wanted and jikimi.mandate_opens(m.id)
  $$;

-- A representative gets no further than their mandate, whatever else was shown: asked again at each edge that needs the ladder, so
-- that one that was revoked or has ended in between counts no more.
create or replace function jikimi.ladder_is_climbed(wanted uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select exists (select 1 from jikimi.verification_rung g where g.channel = r.channel and g.is_subject = (r.requester = 'SUBJECT'))
      and (r.requester = 'SUBJECT' or jikimi.mandate_covers(r.id))
      and not exists (
        select 1 from jikimi.verification_rung s where s.channel = r.channel and s.is_subject = (r.requester = 'SUBJECT')
          and (s.rung <> 'COMPARISON' or h.is_held)
          and not exists (select 1 from jikimi.verification_rung g join jikimi.verification v on v.rung = g.rung and v.is_passed
            where g.channel = s.channel and g.is_subject = s.is_subject and g.step = s.step and v.request_id = r.id))
      and (not r.needs_comparison or not h.is_held or exists (select 1 from jikimi.verification v
        where v.request_id = r.id and v.rung = 'COMPARISON' and v.is_passed))
    from jikimi.rights_request r cross join lateral (select exists (select 1 from jikimi.request_target t
      where t.request_id = r.id and t.lifted_at is null and t.collection_id is not null) as is_held) h
    where r.id = wanted
  $$;

-- The rung itself, by whoever notes it.
create function jikimi.demand_mandate() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.mandate_covers(new.request_id) then perform jikimi.refuse('no mandate covers it'); end if;
    return new;
  end $$;
create trigger verified_by_mandate before insert on jikimi.verification for each row
  when (new.rung = 'MANDATE' and new.is_passed) execute function jikimi.demand_mandate();
`)
  }
}
