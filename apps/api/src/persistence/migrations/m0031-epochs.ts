import { Migration } from '@mikro-orm/migrations'

/**
 * Generations of the key that wraps all data keys, and lookup tokens by generation: each turn fills the next partition and
 * drops the last. @law PIPA 21①, Std 7
 */
export class M0031Epochs extends Migration {
  override up(): void {
    this.addSql(`
-- One row a generation: when the turn to it began, when it became the one that counts, when the key of the last was shredded.
create table jikimi.key_epoch (
  epoch integer primary key check (epoch > 0),
  began_at timestamptz not null,
  -- Who asked for it; nobody did where it is the day's
  asked_by uuid references jikimi.account,
  -- Since when every collection has its tokens, by the server's own clock: a turn waits for who still reads older ones
  filled_at timestamptz,
  switched_at timestamptz,
  -- When the last generation's key was overwritten
  shredded_at timestamptz,
  dropped_at timestamptz,
  -- Keys that came over, keys that were left behind because they are buried, keys that no row had named for a day
  keys integer check (keys >= 0),
  tombstones integer check (tombstones >= 0),
  orphans integer check (orphans >= 0),
  -- Rows that live though their key is buried; keys too many without a row to be let go by itself
  buried_alive integer check (buried_alive >= 0),
  suspects integer check (suspects >= 0),
  check ((switched_at is null) = (shredded_at is null)),
  check (switched_at is not null or dropped_at is null)
);
create unique index key_epoch_one_turn on jikimi.key_epoch ((true)) where switched_at is null;
insert into jikimi.key_epoch (epoch, began_at, filled_at, switched_at, shredded_at, dropped_at)
  select 1, i.at, i.at, i.at, i.at, i.at
  from (select coalesce((select created_at from jikimi.installation), jikimi.now()) as at) i;

-- A generation never comes back, and none is left out.
create function jikimi.epoch_goes_on() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  begin
    if tg_op = 'INSERT' then
      if current_user = 'jikimi_app' and new.epoch <> (select max(e.epoch) + 1 from jikimi.key_epoch e) then
        perform jikimi.refuse('the next epoch is the next number');
      end if;
    else
      if new.epoch <> old.epoch or new.began_at <> old.began_at or new.asked_by is distinct from old.asked_by
        or (old.switched_at is not null and (new.switched_at, new.shredded_at) is distinct from (old.switched_at, old.shredded_at)) then
        perform jikimi.refuse('an epoch stays as it began');
      end if;
    end if;
    return new;
  end $$;
create trigger epoch_goes_on before insert or update on jikimi.key_epoch for each row execute function jikimi.epoch_goes_on();
create trigger epoch_stays before delete or truncate on jikimi.key_epoch for each statement execute function jikimi.is_append_only();

alter table jikimi.lookup_token rename to lookup_token_unparted;
alter table jikimi.lookup_token_unparted no force row level security;
alter table jikimi.lookup_token_unparted drop constraint lookup_token_pkey;
drop index jikimi.lookup_token_by_collection;
create table jikimi.lookup_token (
  epoch integer not null,
  kind text not null check (kind in ('EMAIL', 'PHONE')),
  token bytea not null check (length(token) = 32),
  collection_id uuid not null references jikimi.collection,
  purpose text not null,
  primary key (epoch, kind, token, collection_id),
  foreign key (collection_id, purpose) references jikimi.collection (id, purpose)
) partition by list (epoch);
create index lookup_token_by_collection on jikimi.lookup_token (collection_id);
create index collection_by_key on jikimi.collection (key_id);

-- Both belong to the owner of the tables, as only the owner makes and drops partitions.
create function jikimi.make_token_epoch(wanted integer) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp
  as $$
  begin
    if not exists (select 1 from jikimi.key_epoch e where e.epoch = wanted and e.switched_at is null) then
      raise exception 'no turn to this epoch is under way' using errcode = 'insufficient_privilege';
    end if;
    if to_regclass('jikimi_parts.lookup_token_' || wanted) is not null then return; end if;
    execute format('create table jikimi_parts.%I (like jikimi.lookup_token including defaults including constraints)', 'lookup_token_' || wanted);
    execute format('alter table jikimi.lookup_token attach partition jikimi_parts.%I for values in (%L)', 'lookup_token_' || wanted, wanted);
  end $$;
create function jikimi.drop_token_epochs() returns integer language plpgsql security definer
  set search_path = pg_catalog, pg_temp
  as $$
  declare now_in_use integer; part record; gone integer := 0;
  begin
    select max(e.epoch) into now_in_use from jikimi.key_epoch e where e.switched_at is not null;
    for part in
      select c.oid::regclass::text as name, substr(c.relname, 14)::integer as epoch
      from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'jikimi.lookup_token'::regclass
    loop
      if part.epoch < now_in_use then
        execute format('drop table %s', part.name);
        gone := gone + 1;
      end if;
    end loop;
    return gone;
  end $$;

do $$
declare e integer;
begin
  for e in select distinct epoch from jikimi.lookup_token_unparted union select 1 loop
    execute format('create table jikimi_parts.%I partition of jikimi.lookup_token for values in (%L)', 'lookup_token_' || e, e);
  end loop;
end $$;
insert into jikimi.lookup_token (epoch, kind, token, collection_id, purpose)
  select epoch, kind, token, collection_id, purpose from jikimi.lookup_token_unparted;
drop table jikimi.lookup_token_unparted;
`)
  }
}
