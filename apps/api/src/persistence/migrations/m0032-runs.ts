import { Migration } from '@mikro-orm/migrations'

/** Runs of destruction, what they rest on, their items, the destruction register; the one view that all of it asks. */
export class M0032Runs extends Migration {
  override up(): void {
    this.addSql(`
-- For what merely expires: destroyed day by day without asking again, while it is in force.
create table jikimi.standing_approval (
  id uuid primary key,
  purposes text[] not null check (cardinality(purposes) between 1 and 20),
  from_on date not null,
  until_on date not null check (until_on >= from_on and until_on - from_on <= 366),
  approved_by uuid not null references jikimi.account,
  approved_at timestamptz not null,
  ended_by uuid references jikimi.account,
  ended_at timestamptz,
  version integer not null default 1,
  check ((ended_by is null) = (ended_at is null))
);
-- Of hand: prepared by one person, approved by another. By a standing approval: prepared by nobody, one a day.
create table jikimi.destruction_run (
  id uuid primary key,
  state text not null check (state in ('PREPARED', 'DECLINED', 'RUNNING', 'DONE', 'CERTIFIED')),
  standing_id uuid references jikimi.standing_approval,
  day date not null,
  due_until date not null,
  purposes text[] not null check (cardinality(purposes) between 1 and 20),
  reason_sealed bytea check (length(reason_sealed) <= 4000),
  prepared_by uuid references jikimi.account,
  prepared_at timestamptz not null,
  approved_by uuid references jikimi.account,
  approved_at timestamptz,
  declined_by uuid references jikimi.account,
  declined_at timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  certificate_number text,
  version integer not null default 1,
  unique (standing_id, day),
  constraint destruction_approved_by_another check (approved_by <> prepared_by),
  constraint a_run_is_prepared_by_one_or_standing check ((standing_id is null) = (prepared_by is not null)),
  constraint a_run_stands_on_an_approval check (state in ('PREPARED', 'DECLINED') or standing_id is not null
    or (approved_by is not null and approved_at is not null)),
  check ((state = 'DECLINED') = (declined_by is not null) and (declined_by is null) = (declined_at is null)),
  check ((state in ('DONE', 'CERTIFIED')) = (finished_at is not null)),
  check ((state = 'CERTIFIED') = (certificate_number is not null))
);
create index destruction_run_by_age on jikimi.destruction_run (prepared_at desc, id desc);
create table jikimi.destruction_item (
  run_id uuid not null references jikimi.destruction_run,
  -- It outlives the collection, and leads nowhere then
  collection_id uuid not null,
  case_id uuid not null references jikimi.inquiry_case,
  case_number text not null,
  purpose text not null,
  due_on date not null,
  ground text not null check (ground in ('PERIOD_ENDED', 'PURPOSE_ACHIEVED', 'CONSENT_WITHDRAWN', 'DELETION_GRANTED', 'SUSPENSION_GRANTED')),
  state text not null default 'WAITING' check (state in ('WAITING', 'DESTROYED', 'SKIPPED', 'FAILED')),
  skipped_because text check (skipped_because in ('NOT_DUE', 'HELD', 'DEFERRED', 'NOT_APPROVED', 'ALREADY_DESTROYED')),
  failed_with text check (failed_with ~ '^[A-Z0-9_]{1,40}$'),
  tries integer not null default 0,
  tried_at timestamptz,
  primary key (run_id, collection_id),
  check ((state = 'SKIPPED') = (skipped_because is not null)),
  check ((state = 'FAILED') <= (failed_with is not null and tried_at is not null))
);
create index destruction_item_to_do on jikimi.destruction_item (run_id, due_on) where state in ('WAITING', 'FAILED');
create index destruction_item_by_collection on jikimi.destruction_item (collection_id);
-- The destruction register. Nothing in it leads to anybody.
create table jikimi.destroyed (
  id uuid primary key,
  run_id uuid references jikimi.destruction_run,
  collection_id uuid not null unique,
  case_id uuid not null unique references jikimi.inquiry_case,
  case_number text not null,
  purpose text not null,
  received_on date not null,
  due_on date not null,
  ground text not null check (ground in ('PERIOD_ENDED', 'PURPOSE_ACHIEVED', 'CONSENT_WITHDRAWN', 'DELETION_GRANTED', 'SUSPENSION_GRANTED')),
  policy_version_id uuid not null references jikimi.policy_version,
  key_id uuid not null,
  destroyed_at timestamptz not null,
  -- When the keystore was told, which is after the commit
  buried_at timestamptz,
  statement bytea,
  statement_hash bytea
);
create index destroyed_by_age on jikimi.destroyed (destroyed_at desc, id desc);
create index destroyed_by_run on jikimi.destroyed (run_id);
create index destroyed_by_number on jikimi.destroyed (case_number);
create index destroyed_to_bury on jikimi.destroyed (destroyed_at) where buried_at is null;

-- Each living collection: when it is due, on which ground, and what stands against it. Forecast, lists and runs ask here
-- and nowhere else. A restriction is no reason to keep.
create view jikimi.retention with (security_invoker = true) as
  select c.collection_id, c.id as case_id, c.number as case_number, c.purpose, c.received_at, c.due_on,
    case when c.ground_due_on is not null and c.ground_due_on = c.due_on then c.ground_kind
      when c.due_on < c.period_ends_on then 'PURPOSE_ACHIEVED' else 'PERIOD_ENDED' end as ground,
    case when h.collection_id is not null then 'HELD' when p.collection_id is not null then 'DEFERRED' else 'FREE' end as standing
  from jikimi.inquiry_case c
  left join (select distinct i.collection_id from jikimi.hold_item i join jikimi.hold h on h.id = i.hold_id
    where h.released_at is null) h on h.collection_id = c.collection_id
  left join (select distinct r.collection_id from jikimi.pending_request r
    where r.answered_at is null and r.kind in ('ACCESS', 'CORRECTION')) p on p.collection_id = c.collection_id
  where c.collection_id is not null;

-- What is approved stays as it was approved; a run goes one way.
create function jikimi.run_keeps() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  begin
    if (new.id, new.standing_id, new.day, new.due_until, new.purposes, new.prepared_by, new.prepared_at, new.reason_sealed)
      is distinct from (old.id, old.standing_id, old.day, old.due_until, old.purposes, old.prepared_by, old.prepared_at, old.reason_sealed)
      or (old.approved_by is not null and (new.approved_by, new.approved_at) is distinct from (old.approved_by, old.approved_at))
      or (new.state <> old.state and (old.state, new.state) not in (values ('PREPARED', 'RUNNING'), ('PREPARED', 'DECLINED'),
        ('RUNNING', 'DONE'), ('DONE', 'CERTIFIED'))) then
      perform jikimi.refuse('a run goes one way, as it was approved');
    end if;
    return new;
  end $$;
create trigger run_keeps before update on jikimi.destruction_run for each row execute function jikimi.run_keeps();
create trigger run_stays before delete or truncate on jikimi.destruction_run for each statement execute function jikimi.is_append_only();
create function jikimi.item_keeps() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  begin
    if old.state in ('DESTROYED', 'SKIPPED') or (new.run_id, new.collection_id, new.case_id, new.case_number, new.purpose, new.due_on, new.ground)
      is distinct from (old.run_id, old.collection_id, old.case_id, old.case_number, old.purpose, old.due_on, old.ground) then
      perform jikimi.refuse('an item stays as it was approved');
    end if;
    return new;
  end $$;
create trigger item_keeps before update on jikimi.destruction_item for each row execute function jikimi.item_keeps();
create trigger item_stays before delete or truncate on jikimi.destruction_item for each statement execute function jikimi.is_append_only();
-- The register says once when the key went and what was certified, and never anything else.
create function jikimi.destroyed_keeps() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  begin
    if to_jsonb(new) - array['buried_at', 'statement', 'statement_hash'] <> to_jsonb(old) - array['buried_at', 'statement', 'statement_hash']
      or (old.buried_at is not null and new.buried_at is distinct from old.buried_at)
      or (old.statement is not null and (new.statement, new.statement_hash) is distinct from (old.statement, old.statement_hash)) then
      perform jikimi.refuse('the destruction register is never changed');
    end if;
    return new;
  end $$;
create trigger destroyed_keeps before update on jikimi.destroyed for each row execute function jikimi.destroyed_keeps();
create trigger destroyed_stays before delete or truncate on jikimi.destroyed for each statement execute function jikimi.is_append_only();
create function jikimi.hold_keeps() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  begin
    if old.released_at is not null or (new.id, new.kind, new.statute, new.reference_sealed, new.placed_by, new.placed_at)
      is distinct from (old.id, old.kind, old.statute, old.reference_sealed, old.placed_by, old.placed_at) then
      perform jikimi.refuse('a hold stays as it was placed, and is released once');
    end if;
    return new;
  end $$;
create trigger hold_keeps before update on jikimi.hold for each row execute function jikimi.hold_keeps();
create trigger hold_stays before delete or truncate on jikimi.hold for each statement execute function jikimi.is_append_only();
create trigger hold_item_stays before delete or truncate on jikimi.hold_item for each statement execute function jikimi.is_append_only();
create function jikimi.approval_keeps() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  begin
    if old.ended_at is not null or (new.id, new.purposes, new.from_on, new.until_on, new.approved_by, new.approved_at)
      is distinct from (old.id, old.purposes, old.from_on, old.until_on, old.approved_by, old.approved_at) then
      perform jikimi.refuse('a standing approval stays as it was given, and ends once');
    end if;
    return new;
  end $$;
create trigger approval_keeps before update on jikimi.standing_approval for each row execute function jikimi.approval_keeps();
create trigger approval_stays before delete or truncate on jikimi.standing_approval for each statement execute function jikimi.is_append_only();
`)
  }
}
