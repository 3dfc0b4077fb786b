import { Migration } from '@mikro-orm/migrations'

/** When a collection is due and why, by one rule in one place; what holds its destruction back. */
export class M0032Retention extends Migration {
  override up(): void {
    this.addSql(`
-- Of each version, as its document has it: days until a collection is due once its purpose was achieved. @law PIPA 21①
create table jikimi.retention_term (
  policy_version_id uuid primary key references jikimi.policy_version,
  achieved_days integer not null check (achieved_days between 0 and 3660)
);
-- A document that does not say it is due by its period alone: never earlier than it says
insert into jikimi.retention_term (policy_version_id, achieved_days)
  select id, coalesce(substring(source from '["'']?purposeAchievedAfterDays["'']?[[:space:]]*:[[:space:]]*([0-9]+)')::integer, 3660)
  from jikimi.policy_version;

-- The day by whose end a collection must be gone. Least leaves out what isn't there.
create function jikimi.due_day(period_ends_on date, answered_at timestamptz, meeting_ended_at timestamptz, closed_at timestamptz,
    achieved_days integer, ground_due_on date) returns date language sql immutable
  set search_path = pg_catalog, pg_temp
  as $$
    select least(period_ends_on,
      (coalesce(least(answered_at, meeting_ended_at), closed_at) at time zone 'Asia/Seoul')::date + achieved_days, ground_due_on)
  $$;

alter table jikimi.inquiry_case alter column collection_id drop not null,
  add column achieved_days integer,
  -- The earliest of what makes it due at once, e.g. a consent withdrawn
  add column ground_due_on date,
  add column ground_kind text check (ground_kind in ('CONSENT_WITHDRAWN', 'DELETION_GRANTED', 'SUSPENSION_GRANTED')),
  add column destroyed_at timestamptz;
alter table jikimi.inquiry_case no force row level security;
alter table jikimi.collection no force row level security;
update jikimi.inquiry_case c set achieved_days = t.achieved_days
  from jikimi.collection l join jikimi.retention_term t on t.policy_version_id = l.policy_version_id where l.id = c.collection_id;
alter table jikimi.inquiry_case force row level security;
alter table jikimi.collection force row level security;
alter table jikimi.inquiry_case alter column achieved_days set not null,
  add column due_on date not null generated always as
    (jikimi.due_day(period_ends_on, answered_at, meeting_ended_at, closed_at, achieved_days, ground_due_on)) stored,
  add constraint a_ground_has_a_day check ((ground_kind is null) = (ground_due_on is null)),
  -- What is left of a case has nobody in it
  add constraint a_destroyed_case_is_of_nobody check ((destroyed_at is null) = (collection_id is not null)),
  drop constraint inquiry_case_has_a_holder,
  add constraint inquiry_case_has_a_holder check (state in ('RECEIVED', 'ANSWERED') or handler_id is not null or destroyed_at is not null),
  drop constraint inquiry_case_close_reason_check,
  add constraint inquiry_case_close_reason_check check (close_reason in ('ANSWERED', 'NO_ANSWER_NEEDED', 'SPAM', 'DUPLICATE',
    'MEETING_HELD', 'MEETING_MISSED', 'MEETING_DECLINED', 'DESTROYED')),
  add constraint a_destroyed_case_is_closed check (destroyed_at is null or state = 'CLOSED'),
  add constraint closed_by_destruction check ((close_reason is not distinct from 'DESTROYED') <= (destroyed_at is not null));
create index inquiry_case_due on jikimi.inquiry_case (due_on, id) include (collection_id, purpose) where collection_id is not null;
create index inquiry_case_due_open on jikimi.inquiry_case (purpose, due_on) include (collection_id) where state <> 'CLOSED';
-- What was found by them is found by the day itself
drop index jikimi.inquiry_case_period, jikimi.inquiry_case_answered, jikimi.inquiry_case_met;
create index inquiry_case_number on jikimi.inquiry_case (number);
-- Of whom a consent was is not known once its collection is destroyed; that there was one is kept.
alter table jikimi.consent_record alter column collection_id drop not null;

create or replace function jikimi.case_period() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    select l.period_ends_on, t.achieved_days into new.period_ends_on, new.achieved_days
    from jikimi.collection l join jikimi.retention_term t on t.policy_version_id = l.policy_version_id where l.id = new.collection_id;
    return new;
  end $$;

-- What makes a collection due at once. Written by what the person asked for, once that has a room.
create table jikimi.retention_ground (
  collection_id uuid not null references jikimi.collection,
  ground text not null check (ground in ('CONSENT_WITHDRAWN', 'DELETION_GRANTED', 'SUSPENSION_GRANTED')),
  due_on date not null,
  set_at timestamptz not null,
  source_id uuid,
  primary key (collection_id, ground)
);
create function jikimi.ground_moves_due_date() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    update jikimi.inquiry_case c set ground_due_on = new.due_on, ground_kind = new.ground
    where c.collection_id = new.collection_id and (c.ground_due_on is null or new.due_on < c.ground_due_on);
    return null;
  end $$;
create trigger retention_ground_moves after insert on jikimi.retention_ground
  for each row execute function jikimi.ground_moves_due_date();
-- What the person asked for and nobody has answered. Access and correction are answered from the data, so they defer.
create table jikimi.pending_request (
  id uuid primary key,
  collection_id uuid references jikimi.collection on delete set null,
  kind text not null check (kind in ('ACCESS', 'CORRECTION', 'DELETION', 'SUSPENSION', 'WITHDRAWAL')),
  received_at timestamptz not null,
  answered_at timestamptz
);
create index pending_request_open on jikimi.pending_request (collection_id) where answered_at is null;
create index pending_request_by_collection on jikimi.pending_request (collection_id);

-- A statute's or a proceeding's reason not to destroy yet. Its last day is that of another look, never of its end.
create table jikimi.hold (
  id uuid primary key,
  kind text not null check (kind in ('STATUTE', 'PROCEEDING')),
  statute text check (length(statute) between 1 and 200),
  reference_sealed bytea check (length(reference_sealed) <= 4000),
  review_on date not null,
  placed_by uuid not null references jikimi.account,
  placed_at timestamptz not null,
  release_asked_by uuid references jikimi.account,
  release_asked_at timestamptz,
  released_by uuid references jikimi.account,
  released_at timestamptz,
  version integer not null default 1,
  check ((kind = 'STATUTE') = (statute is not null) and (kind = 'PROCEEDING') = (reference_sealed is not null)),
  check ((release_asked_by is null) = (release_asked_at is null) and (released_by is null) = (released_at is null)),
  constraint hold_released_by_another check (released_by <> release_asked_by),
  constraint hold_released_after_a_day check (released_at is null
    or (release_asked_at is not null and released_at >= release_asked_at + interval '24 hours'))
);
create index hold_by_age on jikimi.hold (placed_at desc, id desc);
create table jikimi.hold_item (
  hold_id uuid not null references jikimi.hold,
  case_id uuid not null references jikimi.inquiry_case,
  case_number text not null,
  collection_id uuid references jikimi.collection on delete set null,
  primary key (hold_id, case_id)
);
create index hold_item_by_collection on jikimi.hold_item (collection_id);
`)
  }
}
