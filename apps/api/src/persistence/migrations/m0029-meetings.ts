import { Migration } from '@mikro-orm/migrations'

/** Meetings: times that a case's holder offers, one of which its visitor picks, and what came of them. @law PIPA 21① */
export class M0029Meetings extends Migration {
  override up(): void {
    this.addSql(`
create table jikimi.appointment (
  id uuid primary key,
  case_id uuid not null references jikimi.inquiry_case,
  collection_id uuid not null,
  purpose text not null,
  -- Who meets: whoever holds the case
  holder_id uuid references jikimi.account,
  state text not null check (state in ('OFFERED', 'FIXED', 'HELD', 'MISSED', 'DECLINED', 'WITHDRAWN')),
  form text not null check (form in ('ONLINE', 'PHONE', 'IN_PERSON')),
  minutes integer not null check (minutes between 15 and 180),
  -- The place, under the key of the collection
  sealed bytea not null check (length(sealed) <= 4000),
  offered_by uuid not null references jikimi.account,
  offered_at timestamptz not null,
  idempotency_digest bytea not null,
  request_digest bytea not null,
  fixed_time_id uuid,
  fixed_at timestamptz,
  starts_at timestamptz,
  ends_at timestamptz,
  -- It came with its case to somebody who has another meeting by then
  is_doubled boolean not null default false,
  confirmed_at timestamptz,
  reminded_at timestamptz,
  ended_at timestamptz,
  version integer not null default 1,
  unique (offered_by, idempotency_digest),
  foreign key (collection_id, purpose) references jikimi.collection (id, purpose),
  constraint a_fixed_time_is_whole check (num_nonnulls(fixed_time_id, fixed_at, starts_at, ends_at) in (0, 4)),
  constraint a_fixed_meeting_has_a_time check ((state = 'OFFERED') <= (fixed_at is null)
    and (state in ('FIXED', 'HELD', 'MISSED')) <= (fixed_at is not null)),
  constraint a_meeting_lasts_as_offered check (ends_at = starts_at + make_interval(mins => minutes)),
  constraint an_ended_meeting_says_when check ((state in ('OFFERED', 'FIXED')) = (ended_at is null)),
  constraint letters_are_of_fixed_meetings check (fixed_at is not null or num_nonnulls(confirmed_at, reminded_at) = 0),
  -- By a range of one hash: no extension is needed for it, and no two people have ever shared one of 64 bits
  constraint no_two_meetings_at_once exclude using gist (
    int8range(hashtextextended(holder_id::text, 0), hashtextextended(holder_id::text, 0), '[]') with &&,
    tstzrange(starts_at, ends_at) with &&) where (state = 'FIXED' and holder_id is not null and not is_doubled)
);
create unique index appointment_open_once on jikimi.appointment (case_id) where state in ('OFFERED', 'FIXED');
create index appointment_by_case on jikimi.appointment (case_id, offered_at desc);
create index appointment_by_holder on jikimi.appointment (holder_id, starts_at);
create index appointment_to_tell on jikimi.appointment (collection_id)
  where state = 'FIXED' and (confirmed_at is null or reminded_at is null);

create table jikimi.appointment_time (
  id uuid primary key,
  appointment_id uuid not null references jikimi.appointment,
  number integer not null check (number between 1 and 5),
  starts_at timestamptz not null,
  unique (appointment_id, number),
  unique (appointment_id, starts_at)
);

-- What came of the last meeting, beside the case: it is closed as what came of it, and not while one is open.
alter table jikimi.inquiry_case
  add column meeting_state text check (meeting_state in ('OPEN', 'HELD', 'MISSED', 'DECLINED')),
  add column meeting_ended_at timestamptz,
  add constraint an_ended_meeting_says_when check ((coalesce(meeting_state, 'OPEN') = 'OPEN') = (meeting_ended_at is null)),
  add constraint no_case_closes_on_a_meeting check (state <> 'CLOSED' or meeting_state is distinct from 'OPEN'),
  add constraint a_case_closes_as_it_met check (coalesce(close_reason, '') not like 'MEETING%'
    or coalesce(close_reason = 'MEETING_' || meeting_state, false));

create index inquiry_case_met on jikimi.inquiry_case (purpose, meeting_ended_at) where meeting_ended_at is not null and state <> 'CLOSED';

create function jikimi.meeting_moved() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    update jikimi.inquiry_case c set
      meeting_state = case when new.state in ('OFFERED', 'FIXED') then 'OPEN' when new.state <> 'WITHDRAWN' then new.state end,
      meeting_ended_at = case when new.state <> 'WITHDRAWN' then new.ended_at end,
      attention = case when new.state = 'DECLINED' and jikimi.actor_visit() is not null then 'NEW_REPLY' else c.attention end
    where c.id = new.case_id and not (c.meeting_state is not distinct from 'OPEN' and new.state in ('OFFERED', 'FIXED'));
    return null;
  end $$;
create trigger appointment_moves_case after insert or update of state on jikimi.appointment
  for each row execute function jikimi.meeting_moved();

-- Its visitor fixes a time once, and ends nothing but by declining; who holds the case ends it, and fixes nothing.
create function jikimi.meeting_keeps() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  begin
    if current_user <> 'jikimi_app' then return new; end if;
    if (new.fixed_time_id, new.fixed_at, new.starts_at, new.ends_at)
      is distinct from (old.fixed_time_id, old.fixed_at, old.starts_at, old.ends_at)
      and not (old.state = 'OFFERED' and new.state = 'FIXED') then perform jikimi.refuse('a fixed time stays'); end if;
    if (new.state = 'FIXED' and old.state <> 'OFFERED') or (new.state in ('HELD', 'MISSED') and old.state <> 'FIXED') then
      perform jikimi.refuse('a meeting goes one way');
    end if;
    return new;
  end $$;
create trigger appointment_keeps before update on jikimi.appointment for each row execute function jikimi.meeting_keeps();

-- An open meeting is of whoever holds its case now. It stays fixed, also beside another one of theirs.
create function jikimi.meeting_follows() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    update jikimi.appointment a set holder_id = new.handler_id, is_doubled = a.state = 'FIXED' and exists (
      select 1 from jikimi.appointment o where o.holder_id = new.handler_id and o.state = 'FIXED' and o.id <> a.id
        and tstzrange(o.starts_at, o.ends_at) && tstzrange(a.starts_at, a.ends_at))
    where a.case_id = new.id and a.state in ('OFFERED', 'FIXED');
    return null;
  end $$;
create trigger inquiry_case_moves_meeting after update of handler_id on jikimi.inquiry_case for each row
  when (old.handler_id is distinct from new.handler_id) execute function jikimi.meeting_follows();

-- Asked by the rule of picking: rules of two tables that ask each other come to no end.
create function jikimi.is_offered(meeting uuid, time_id uuid, starts timestamptz) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select exists (select 1 from jikimi.appointment_time t join jikimi.appointment a on a.id = t.appointment_id
      where t.id = time_id and a.id = meeting and t.starts_at = starts and a.case_id = jikimi.actor_visit())
  $$;

-- Which of the times offered to the visitor are free: of the other meetings they learn that, and nothing else.
create function jikimi.free_times() returns table (time_id uuid) language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select t.id from jikimi.appointment a join jikimi.appointment_time t on t.appointment_id = a.id
    where a.case_id = jikimi.actor_visit() and a.state = 'OFFERED' and t.starts_at > jikimi.now()
      and not exists (select 1 from jikimi.appointment o where o.holder_id = a.holder_id and o.state = 'FIXED'
        and tstzrange(o.starts_at, o.ends_at) && tstzrange(t.starts_at, t.starts_at + make_interval(mins => a.minutes)))
  $$;
`)
  }
}
