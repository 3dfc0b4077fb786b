import { Migration } from '@mikro-orm/migrations'

/**
 * What has ended, noted in the transaction that ends it and copied to the evidence folder: a copy of the database that is
 * put back later has it done again. Identifiers, kinds, instants and days; nothing of a person.
 */
export class M0034Endings extends Migration {
  override up(): void {
    this.addSql(`
create table jikimi.ending (
  id uuid primary key,
  -- In one transaction, and between those that waited for each other, the order in which it happened
  seq bigint generated always as identity unique,
  kind text not null check (kind ~ '^[A-Z_]+$'),
  object_id uuid not null,
  facts jsonb not null check (jsonb_typeof(facts) = 'object'),
  at timestamptz not null,
  -- When it came to lie in the evidence folder
  kept_at timestamptz
);
create index ending_to_keep on jikimi.ending (seq) where kept_at is null;

create function jikimi.ending_stays() returns trigger language plpgsql set search_path = pg_catalog, pg_temp
  as $$
  begin
    if old.kept_at is not null or (new.id, new.seq, new.kind, new.object_id, new.facts, new.at)
      is distinct from (old.id, old.seq, old.kind, old.object_id, old.facts, old.at) then
      raise exception 'what has ended stays as it was noted' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $$;
create trigger keeps before update on jikimi.ending for each row execute function jikimi.ending_stays();
create trigger keeps_all before delete or truncate on jikimi.ending for each statement execute function jikimi.is_append_only();

-- What was done again after a restore. One at a time; one that a crash interrupted is gone on with.
create table jikimi.replay (
  id uuid primary key,
  began_at timestamptz not null,
  ended_at timestamptz,
  destroyed integer not null default 0 check (destroyed >= 0),
  -- Of them, those that only the keystore knew of
  keyless integer not null default 0 check (keyless >= 0),
  withdrawn integer not null default 0 check (withdrawn >= 0),
  restricted integer not null default 0 check (restricted >= 0),
  held integer not null default 0 check (held >= 0),
  -- Restrictions, holds and suspensions that had ended
  lifted integer not null default 0 check (lifted >= 0),
  -- Accounts, roles, designations, scopes, site keys, exceptions, approvals
  revoked integer not null default 0 check (revoked >= 0),
  -- Sessions, visits, links and invitations of before
  sessions integer not null default 0 check (sessions >= 0)
);
create unique index replay_open on jikimi.replay ((true)) where ended_at is null;
create index replay_by_age on jikimi.replay (began_at desc, id desc);

-- Silent while what has ended is done again: it is noted already.
create function jikimi.note_ending(kind text, object uuid, facts jsonb) returns void language plpgsql security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    if session_user = 'jikimi_migrator' and exists (select 1 from jikimi.replay r where r.ended_at is null) then return; end if;
    insert into jikimi.ending (id, kind, object_id, facts, at)
      values (gen_random_uuid(), kind, object, jsonb_strip_nulls(facts), jikimi.now());
  end $$;

-- Arguments: the kind, the column of the object, then the columns that are facts.
create function jikimi.row_ends() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  declare one jsonb;
  begin
    if tg_op = 'DELETE' then one := to_jsonb(old); else one := to_jsonb(new); end if;
    perform jikimi.note_ending(tg_argv[0], (one ->> tg_argv[1])::uuid,
      (select coalesce(jsonb_object_agg(c, one -> c), '{}') from unnest(tg_argv[2:]) c));
    return null;
  end $$;

create trigger ending_begins after insert on jikimi.restriction for each row
  execute function jikimi.row_ends('RESTRICTED', 'id', 'collection_id', 'began_at', 'ended_at');
create trigger ending_lifts after update of ended_at on jikimi.restriction for each row
  when (old.ended_at is distinct from new.ended_at)
  execute function jikimi.row_ends('UNRESTRICTED', 'id', 'collection_id', 'began_at', 'ended_at');
create trigger ending after update of state on jikimi.account for each row
  when (old.state is distinct from new.state and new.state in ('SUSPENDED', 'DISABLED'))
  execute function jikimi.row_ends('ACCOUNT_ENDED', 'id', 'state', 'suspended_by');
create trigger ending_lifts after update of state on jikimi.account for each row
  when (old.state = 'SUSPENDED' and new.state = 'ACTIVE')
  execute function jikimi.row_ends('ACCOUNT_REINSTATED', 'id', 'state');
create trigger ending after delete on jikimi.account_role for each row
  execute function jikimi.row_ends('ROLE_REVOKED', 'account_id', 'role', 'granted_at');
do $$
declare one record;
begin
  for one in select * from (values ('designation', 'DESIGNATION_ENDED'), ('site_key', 'SITE_KEY_ENDED'), ('audit_scope', 'SCOPE_ENDED'),
    ('separation_exception', 'EXCEPTION_ENDED')) v (name, kind)
  loop
    execute format('create trigger ending after update of ended_at on jikimi.%I for each row
      when (old.ended_at is null and new.ended_at is not null)
      execute function jikimi.row_ends(%L, ''id'', ''ended_at'', ''ended_by'')', one.name, one.kind);
  end loop;
end $$;
`)
  }
}
