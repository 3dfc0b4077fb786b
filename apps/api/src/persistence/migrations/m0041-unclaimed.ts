import { Migration } from '@mikro-orm/migrations'

/**
 * Restrictions of which a database that was put back knows no request: one that is registered anew takes them over, or an
 * officer asks and another lifts them. @law PIPA 29, 36②, 37②
 */
export class M0041Unclaimed extends Migration {
  override up(): void {
    this.addSql(`
alter table jikimi.separation_rule no force row level security;
insert into jikimi.separation_rule (name, kind, first, second, can_be_excepted) values
  ('RESTRICTION_LIFTED_BY_ANOTHER', 'DYNAMIC', 'restriction.lift-asked', 'restriction.lifted', false);
alter table jikimi.separation_rule force row level security;
alter table jikimi.replay add column corrected integer not null default 0 check (corrected >= 0);

create table jikimi.restriction_lift (
  id uuid primary key,
  -- Gone with what is restricted
  restriction_id uuid references jikimi.restriction on delete set null,
  case_number text not null,
  -- Why, under a key of its own id
  reason_sealed bytea not null check (length(reason_sealed) <= 4000),
  asked_by uuid not null references jikimi.account,
  asked_at timestamptz not null,
  decided_by uuid references jikimi.account,
  decided_at timestamptz,
  is_approved boolean,
  version integer not null default 1,
  constraint lift_decided_by_another check (decided_by <> asked_by),
  constraint lift_is_decided_whole check (num_nonnulls(decided_by, decided_at, is_approved) in (0, 3))
);
create unique index restriction_lift_asked on jikimi.restriction_lift (restriction_id) where decided_at is null;
create index restriction_lift_of on jikimi.restriction_lift (restriction_id);

create function jikimi.restriction_lift_keeps() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  begin
    if (new.id, new.case_number, new.reason_sealed, new.asked_by, new.asked_at)
        is distinct from (old.id, old.case_number, old.reason_sealed, old.asked_by, old.asked_at)
      or (new.restriction_id is distinct from old.restriction_id and new.restriction_id is not null)
      or (old.decided_at is not null and (new.decided_by, new.decided_at, new.is_approved)
        is distinct from (old.decided_by, old.decided_at, old.is_approved)) then
      perform jikimi.refuse('what was asked to lift stays as it was asked, and is decided once');
    end if;
    return new;
  end $$;
create trigger restriction_lift_keeps before update on jikimi.restriction_lift for each row
  execute function jikimi.restriction_lift_keeps();
create trigger restriction_lift_stays before delete or truncate on jikimi.restriction_lift for each statement
  execute function jikimi.is_append_only();

-- The oldest first, to who decides on requests, and of what somebody asked for whom the actor signs second: number, purpose
-- and day, nothing of what lies there.
create function jikimi.unclaimed_restrictions(wanted uuid, after_at timestamptz, after_id uuid, most integer)
  returns table (id uuid, began_at timestamptz, case_number text, purpose text, pseudonym uuid, awaits_correction boolean, request_id uuid,
    request_number text, lift_id uuid, asked_by uuid, asked_at timestamptz, reason_sealed bytea, version integer)
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select x.id, b.at, c.number, c.purpose, l.pseudonym, x.awaits_correction, q.id, q.number, f.id, f.asked_by, f.asked_at,
      f.reason_sealed, f.version
    from jikimi.restriction x cross join lateral (select date_trunc('milliseconds', x.began_at) as at) b
      join jikimi.inquiry_case c on c.collection_id = x.collection_id join jikimi.collection l on l.id = x.collection_id
      left join jikimi.rights_request q on q.id = x.claimed_by and q.closed_at is null
      left join jikimi.restriction_lift f on f.restriction_id = x.id and f.decided_at is null
    where x.ended_at is null and x.request_id is null and (wanted is null or x.id = wanted)
      and ((select jikimi.actor_sees_requests()) or f.asked_by = any ((select jikimi.actor_deputises_for())::uuid[]))
      and (after_id is null or (b.at, x.id) > (after_at, after_id))
    order by b.at, x.id limit least(most, 101)
  $$;

-- By who works on the request, which is about the same data. What waits for a correction goes with a correction; the rest
-- is the request's own once it is verified: somebody who is not made sure of ends nothing.
create function jikimi.claim_restriction(wanted uuid, by_request uuid, seen integer) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare r jikimi.rights_request; number text;
  begin
    perform jikimi.demand_work_on(by_request);
    r := jikimi.lock_request(by_request, seen);
    if r.id is null then return false; end if;
    update jikimi.restriction x set claimed_by = r.id,
      request_id = case when r.verified_at is not null and not x.awaits_correction then r.id end
    where x.id = wanted and x.ended_at is null and x.request_id is null and r.state in ('RECEIVED', 'VERIFIED', 'DEFERRED')
      and r.kind = any (case when x.awaits_correction then '{CORRECTION}' else '{CORRECTION,DELETION,SUSPENSION}' end::text[])
      and exists (select 1 from jikimi.request_target t where t.request_id = r.id and t.lifted_at is null
        and t.collection_id = x.collection_id);
    if not found then perform jikimi.refuse('claimed is what such a request is about'); end if;
    select c.number into number from jikimi.restriction x join jikimi.inquiry_case c on c.collection_id = x.collection_id where x.id = wanted;
    perform jikimi.note_request(r.id, 'claim-restriction', jsonb_build_object('number', number));
    return true;
  end $$;
create function jikimi.take_over_restrictions() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    update jikimi.restriction x set request_id = new.id
    where x.claimed_by = new.id and x.request_id is null and x.ended_at is null and not x.awaits_correction;
    return null;
  end $$;
create trigger restrictions_taken_over after update of state on jikimi.rights_request
  for each row when (new.state = 'VERIFIED' and old.state <> 'VERIFIED') execute function jikimi.take_over_restrictions();

-- Null where there is none like that, or another asks already.
create function jikimi.ask_restriction_lift(new_id uuid, wanted uuid, reason bytea) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_keeps_register() then perform jikimi.refuse('only a privacy officer asks for it'); end if;
    insert into jikimi.restriction_lift (id, restriction_id, case_number, reason_sealed, asked_by, asked_at)
      select new_id, x.id, c.number, reason, jikimi.actor_account(), date_trunc('milliseconds', jikimi.now())
      from jikimi.restriction x join jikimi.inquiry_case c on c.collection_id = x.collection_id
      where x.id = wanted and x.ended_at is null and x.request_id is null
    on conflict do nothing;
    return found;
  end $$;

-- By the chief privacy officer, or who signs second for whoever asked, and never by who asked. What a request has taken over
-- meanwhile ends with that.
create function jikimi.decide_restriction_lift(wanted uuid, seen integer, approved boolean) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare lifted uuid;
  begin
    if not jikimi.actor_is_fresh() then perform jikimi.refuse('deciding asks for password and code again'); end if;
    update jikimi.restriction_lift f set decided_by = jikimi.actor_account(), decided_at = date_trunc('milliseconds', jikimi.now()),
      is_approved = approved, version = f.version + 1
    where f.id = wanted and f.version = seen and f.decided_at is null and jikimi.actor_approves_after(f.asked_by)
    returning f.restriction_id into lifted;
    if not found then return false; end if;
    if approved then
      update jikimi.restriction x set ended_at = jikimi.now() where x.id = lifted and x.ended_at is null and x.request_id is null;
      if not found then perform jikimi.refuse('what a request has taken over ends with it'); end if;
    end if;
    return true;
  end $$;
`)
  }
}
