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

-- By the same rules as collections: its period from the day it was taken, or the earliest of its cases; what holds or
-- defers one of them holds the medium. Asked by other functions only.
create function jikimi.medium_retention(wanted uuid)
  returns table (due_on date, ground text, is_held boolean, is_deferred boolean) language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select least(m.period_ends_on, c.due_on), case when c.due_on < m.period_ends_on then c.ground else 'PERIOD_ENDED' end,
      coalesce(c.is_held, false), coalesce(c.is_deferred, false)
    from jikimi.medium m, lateral (
      -- A case that is destroyed keeps its day, and its ground in the register
      select min(i.due_on) as due_on, (array_agg(coalesce(r.ground, x.ground) order by i.due_on))[1] as ground,
        bool_or(r.standing = 'HELD') as is_held, bool_or(r.standing = 'DEFERRED') as is_deferred
      from jikimi.medium_case k join jikimi.inquiry_case i on i.id = k.case_id
        left join jikimi.retention r on r.case_id = i.id left join jikimi.destroyed x on x.case_id = i.id
      where k.medium_id = m.id) c
    where m.id = wanted
  $$;

-- When what is not destroyed yet must be gone, for who oversees or is asked to witness it.
create function jikimi.media_due()
  returns table (medium_id uuid, due_on date, ground text, is_held boolean, is_deferred boolean) language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select m.id, r.due_on, r.ground, r.is_held, r.is_deferred
    from jikimi.medium m cross join lateral jikimi.medium_retention(m.id) r
    where m.destroyed_at is null and (
      (select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) or (select jikimi.actor_has('AUDITOR'))
      or exists (select 1 from jikimi.medium_destruction d where d.medium_id = m.id and d.witness_id = (select jikimi.actor_account())))
  $$;

-- Not before it was taken nor in days to come, by a method that fits it, and never while it is held.
create function jikimi.medium_destruction_fits() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  declare it jikimi.medium; kept record;
  begin
    select * into it from jikimi.medium where id = new.medium_id for update;
    select * into kept from jikimi.medium_retention(new.medium_id);
    if it.destroyed_at is not null or new.destroyed_on < it.taken_on or new.destroyed_on > jikimi.today() then
      perform jikimi.refuse('it is not there to be destroyed on that day');
    end if;
    if kept.is_held or kept.is_deferred then perform jikimi.refuse('it is held'); end if;
    if new.ground = 'PERIOD_ENDED' and kept.due_on > new.destroyed_on then perform jikimi.refuse('it is not due yet'); end if;
    if new.people_left >= it.people then perform jikimi.refuse('nobody went by it'); end if;
    if not (it.kind = any (case new.method
        when 'MASKED' then '{PAPER,PRINT}' when 'PUNCHED' then '{PAPER,PRINT}'
        when 'DEGAUSSED' then '{DISC,OTHER}' when 'OVERWRITTEN' then '{DISC,USB,OTHER}'
        else '{PAPER,PRINT,DISC,USB,OTHER}' end::text[])) then
      perform jikimi.refuse('the method does not fit what it is');
    end if;
    if not exists (select 1 from jikimi.account a join jikimi.account_role r on r.account_id = a.id
        where a.id = new.witness_id and a.state = 'ACTIVE' and r.role in ('PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER', 'HANDLER')) then
      perform jikimi.refuse('nobody who could witness it');
    end if;
    new.due_on := kept.due_on;
    return new;
  end $$;
create trigger medium_destruction_fits before insert on jikimi.medium_destruction
  for each row execute function jikimi.medium_destruction_fits();

-- What the witness confirmed is so: a part went, or all of it.
create function jikimi.medium_destroyed() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    update jikimi.medium set people = new.people_left, version = version + 1,
      destroyed_at = case when new.people_left = 0 then new.confirmed_at end
    where id = new.medium_id;
    return null;
  end $$;
create trigger medium_destruction_confirmed after update on jikimi.medium_destruction for each row
  when (old.confirmed_at is null and new.confirmed_at is not null) execute function jikimi.medium_destroyed();
`)
  }
}
