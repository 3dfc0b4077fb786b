import { Migration } from '@mikro-orm/migrations'

/** Copies of the keystore that a backup took along count for the last hour at which something destroyed could be opened. */
export class M0036OpenableCopies extends Migration {
  override up(): void {
    this.addSql(`
-- A copy of an older epoch holds keys that the turn left behind, until it was deleted or is to be. Null while one is there
-- that should be gone: nobody can say then until when.
create or replace function jikimi.copies_openable_until(turned_to integer) returns timestamptz language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select case when not coalesce(bool_or(b.keystore_deleted_at is null and b.keystore_until <= jikimi.now()), false)
      then greatest(e.shredded_at, max(coalesce(b.keystore_deleted_at, b.keystore_until))) end
    from jikimi.key_epoch e left join jikimi.backup b on b.epoch < e.epoch where e.epoch = turned_to group by e.epoch
  $$;
`)
  }
}
