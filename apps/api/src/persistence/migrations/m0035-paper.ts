import { Migration } from '@mikro-orm/migrations'

/** Paper and other media: where they lie, who holds the key, by when they must be gone, who saw them destroyed. */
export class M0035Paper extends Migration {
  override up(): void {
    this.addSql(`
alter table jikimi.separation_rule no force row level security;
insert into jikimi.separation_rule (name, kind, first, second, can_be_excepted) values
  ('MEDIUM_WITNESSED_BY_ANOTHER', 'DYNAMIC', 'medium.destruction-recorded', 'medium.destruction-confirmed', false);
alter table jikimi.separation_rule force row level security;

create table jikimi.storage_place (
  id uuid primary key,
  name text not null check (length(name) between 1 and 100),
  room text not null check (length(room) between 1 and 200),
  lock text not null check (lock in ('KEY', 'CARD', 'CODE')),
  holder_id uuid not null references jikimi.account,
  opened_by uuid not null references jikimi.account,
  opened_at timestamptz not null,
  ended_by uuid references jikimi.account,
  ended_at timestamptz,
  -- How many media lie there; kept by a trigger
  media integer not null default 0 check (media >= 0),
  version integer not null default 1,
  check ((ended_at is null) = (ended_by is null)),
  constraint storage_place_ends_empty check (ended_at is null or media = 0)
);
create unique index storage_place_once on jikimi.storage_place (name) where ended_at is null;

-- Who held the key, from when on. It writes itself.
create table jikimi.storage_key (
  seq bigint generated always as identity primary key,
  place_id uuid not null references jikimi.storage_place,
  holder_id uuid not null references jikimi.account,
  handed_by uuid references jikimi.account,
  handed_at timestamptz not null
);
create index storage_key_of_place on jikimi.storage_key (place_id, seq);

create table jikimi.medium (
  id uuid primary key,
  -- The number that is written on it
  seq bigint generated always as identity unique,
  kind text not null check (kind in ('PAPER', 'PRINT', 'DISC', 'USB', 'OTHER')),
  -- What it is, without anybody's name, under a key of its own id
  label_sealed bytea not null check (length(label_sealed) <= 2000),
  purpose text not null check (length(purpose) between 1 and 100),
  people integer not null check (people between 0 and 1000000),
  taken_on date not null,
  policy_version_id uuid not null references jikimi.policy_version,
  period_ends_on date not null check (period_ends_on >= taken_on),
  place_id uuid not null references jikimi.storage_place,
  registered_by uuid not null references jikimi.account,
  registered_at timestamptz not null,
  destroyed_at timestamptz,
  version integer not null default 1,
  constraint medium_destroyed_whole check (destroyed_at is null or people = 0)
);
create index medium_by_age on jikimi.medium (registered_at desc, id desc);
create index medium_of_place on jikimi.medium (place_id) where destroyed_at is null;

-- The cases whose data it bears, as far as they are known
create table jikimi.medium_case (
  medium_id uuid not null references jikimi.medium,
  case_id uuid not null references jikimi.inquiry_case,
  case_number text not null,
  named_by uuid not null references jikimi.account,
  named_at timestamptz not null,
  primary key (medium_id, case_id)
);
create index medium_case_of_case on jikimi.medium_case (case_id);

-- Where it lay, from when on. It writes itself.
create table jikimi.medium_move (
  seq bigint generated always as identity primary key,
  medium_id uuid not null references jikimi.medium,
  place_id uuid not null references jikimi.storage_place,
  moved_by uuid references jikimi.account,
  moved_at timestamptz not null
);
create index medium_move_of_medium on jikimi.medium_move (medium_id, seq);

-- Somebody did it, and somebody else saw it: before that, nothing is destroyed.
create table jikimi.medium_destruction (
  id uuid primary key,
  medium_id uuid not null references jikimi.medium,
  method text not null check (method in ('SHREDDED', 'INCINERATED', 'DEGAUSSED', 'OVERWRITTEN', 'MASKED', 'PUNCHED')),
  ground text not null check (ground in ('PERIOD_ENDED', 'PURPOSE_ACHIEVED', 'CONSENT_WITHDRAWN', 'DELETION_GRANTED', 'SUSPENSION_GRANTED')),
  destroyed_on date not null,
  -- How many people it still bears afterwards; none but where a part was masked or punched out
  people_left integer not null check (people_left >= 0),
  due_on date not null,
  where_sealed bytea not null check (length(where_sealed) <= 2000),
  recorded_by uuid not null references jikimi.account,
  recorded_at timestamptz not null,
  witness_id uuid not null references jikimi.account,
  confirmed_at timestamptz,
  declined_by uuid references jikimi.account,
  declined_at timestamptz,
  constraint medium_witnessed_by_another check (witness_id <> recorded_by),
  constraint medium_destruction_partly check (people_left = 0 or method in ('MASKED', 'PUNCHED')),
  check ((declined_at is null) = (declined_by is null)),
  check (confirmed_at is null or declined_at is null)
);
create unique index medium_destruction_open on jikimi.medium_destruction (medium_id) where confirmed_at is null and declined_at is null;
create index medium_destruction_of_medium on jikimi.medium_destruction (medium_id, recorded_at);
create index medium_destruction_of_witness on jikimi.medium_destruction (witness_id) where confirmed_at is null and declined_at is null;
create index medium_destruction_register on jikimi.medium_destruction (confirmed_at desc, id desc) where confirmed_at is not null;

create trigger storage_key_keeps before update or delete or truncate on jikimi.storage_key
  for each statement execute function jikimi.is_append_only();
create trigger medium_case_keeps before update or delete or truncate on jikimi.medium_case
  for each statement execute function jikimi.is_append_only();
create trigger medium_move_keeps before update or delete or truncate on jikimi.medium_move
  for each statement execute function jikimi.is_append_only();

create function jikimi.storage_key_handed() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    insert into jikimi.storage_key (place_id, holder_id, handed_by, handed_at)
      values (new.id, new.holder_id, jikimi.actor_account(), jikimi.now());
    return null;
  end $$;
create trigger storage_place_opens after insert on jikimi.storage_place
  for each row execute function jikimi.storage_key_handed();
create trigger storage_place_hands after update on jikimi.storage_place
  for each row when (old.holder_id <> new.holder_id) execute function jikimi.storage_key_handed();

-- Counting locks the place: what is put there and its ending come one after the other.
create function jikimi.medium_lies() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if tg_op = 'UPDATE' then
      update jikimi.storage_place set media = media - 1 where id = old.place_id;
    end if;
    if new.destroyed_at is null then
      update jikimi.storage_place set media = media + 1 where id = new.place_id;
      insert into jikimi.medium_move (medium_id, place_id, moved_by, moved_at)
        values (new.id, new.place_id, jikimi.actor_account(), jikimi.now());
    end if;
    return null;
  end $$;
create trigger medium_put after insert on jikimi.medium for each row execute function jikimi.medium_lies();
create trigger medium_moved after update on jikimi.medium for each row
  when (old.place_id <> new.place_id or (old.destroyed_at is null) <> (new.destroyed_at is null))
  execute function jikimi.medium_lies();
`)
  }
}
