import { Migration } from '@mikro-orm/migrations'

/** Backups that were made, proven and deleted. The files lie outside; the row says until when a copy of the keystore may open. */
export class M0034Backups extends Migration {
  override up(): void {
    this.addSql(`
create table jikimi.backup (
  id uuid primary key,
  made_at timestamptz not null,
  state text not null check (state in ('MAKING', 'WHOLE', 'FAILED', 'DELETED')),
  -- Where it lies, and the name that both of its files begin with
  folder text not null check (length(folder) between 1 and 1000),
  name text not null check (name ~ '^jikimi-[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}$'),
  bytes bigint check (bytes > 0),
  digest text check (digest ~ '^[0-9a-f]{64}$'),
  rows bigint,
  -- Of the keys in its copy of the keystore, which is gone by then
  epoch integer not null,
  keystore_until timestamptz not null check (keystore_until <= made_at + interval '24 hours'),
  keystore_deleted_at timestamptz,
  expires_at timestamptz not null,
  proven_at timestamptz,
  deleted_at timestamptz,
  check ((state = 'DELETED') = (deleted_at is not null)),
  check (state <> 'WHOLE' or num_nulls(bytes, digest, rows) = 0)
);
create index backup_by_age on jikimi.backup (made_at desc, id desc);

-- What was made is what it is: it is proven, and deleted, once.
create function jikimi.backup_keeps() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  begin
    if (new.id, new.made_at, new.folder, new.name, new.epoch, new.keystore_until, new.expires_at)
      is distinct from (old.id, old.made_at, old.folder, old.name, old.epoch, old.keystore_until, old.expires_at)
      or old.deleted_at is not null
      or (old.state <> 'MAKING' and (new.bytes, new.digest, new.rows) is distinct from (old.bytes, old.digest, old.rows))
      or (old.keystore_deleted_at is not null and new.keystore_deleted_at is distinct from old.keystore_deleted_at) then
      perform jikimi.refuse('a backup stays as it was made');
    end if;
    return new;
  end $$;
create trigger keeps before update on jikimi.backup for each row execute function jikimi.backup_keeps();
create trigger keeps_all before delete or truncate on jikimi.backup for each statement execute function jikimi.is_append_only();

alter table jikimi.backup enable row level security, force row level security;
create policy backup on jikimi.backup for select to jikimi_backup using (true);
create policy guard on jikimi.backup for select to jikimi_guard using (true);
create policy overseers_read on jikimi.backup for select to jikimi_app
  using ((select jikimi.actor_has('ADMINISTRATOR')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')));
create policy worker_reads on jikimi.backup for select to jikimi_worker using (true);
create policy worker_makes on jikimi.backup for insert to jikimi_worker
  with check (state = 'MAKING' and jikimi.is_now(made_at) and num_nonnulls(bytes, digest, rows, keystore_deleted_at, proven_at, deleted_at) = 0);
create policy worker_notes on jikimi.backup for update to jikimi_worker using (deleted_at is null) with check (state <> 'MAKING' or keystore_deleted_at is not null);
revoke execute on function jikimi.backup_keeps() from public;

grant select on jikimi.backup to jikimi_backup, jikimi_guard;
grant select (id, made_at, state, bytes, rows, digest, epoch, keystore_until, keystore_deleted_at, expires_at, proven_at, deleted_at)
  on jikimi.backup to jikimi_app;
grant select, insert, update (state, bytes, digest, rows, keystore_deleted_at, proven_at, deleted_at) on jikimi.backup to jikimi_worker;
-- Which migrations its tables are of
grant usage on schema public to jikimi_backup;
grant select on public.jikimi_migration to jikimi_backup;
`)
  }
}
