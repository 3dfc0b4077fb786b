import { Migration } from '@mikro-orm/migrations'

/** Who turns the epoch and who reads how it goes; who finds by lookup tokens, as before. @law Std 7 */
export class M0031EpochsRules extends Migration {
  override up(): void {
    this.addSql(`
do $$
declare t text;
begin
  foreach t in array array['key_epoch', 'lookup_token']
  loop
    execute format('alter table jikimi.%I enable row level security, force row level security', t);
    execute format('create policy backup on jikimi.%I for select to jikimi_backup using (true)', t);
    execute format('create policy guard on jikimi.%I for select to jikimi_guard using (true)', t);
  end loop;
end $$;

create policy site_adds on jikimi.lookup_token for insert to jikimi_app with check (jikimi.actor_brought(collection_id));
create policy handler_reads on jikimi.lookup_token for select to jikimi_app
  using (purpose = any ((select jikimi.actor_working_purposes())::text[])
    and collection_id <> all ((select jikimi.restricted_collections())::uuid[]));
create policy officer_reads on jikimi.lookup_token for select to jikimi_app using ((select jikimi.actor_keeps_register())
  and collection_id <> all ((select jikimi.restricted_collections())::uuid[]));

-- The owner's functions ask which turn is under way.
create policy owner_asks on jikimi.key_epoch for select to jikimi_migrator using (true);
create policy whoever_keeps_house_reads on jikimi.key_epoch for select to jikimi_app using ((select jikimi.actor_has('ADMINISTRATOR'))
  or (select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')));
create policy administrator_asks on jikimi.key_epoch for insert to jikimi_app with check ((select jikimi.actor_has('ADMINISTRATOR'))
  and (select jikimi.actor_is_fresh()) and asked_by = (select jikimi.actor_account()) and jikimi.is_now(began_at)
  and num_nonnulls(filled_at, switched_at, dropped_at) = 0);
create policy keeper_reads on jikimi.key_epoch for select to jikimi_keeper using (true);
create policy worker_reads on jikimi.key_epoch for select to jikimi_worker using (true);
create policy keeper_begins on jikimi.key_epoch for insert to jikimi_keeper
  with check (jikimi.is_now(began_at) and asked_by is null and num_nonnulls(filled_at, switched_at, dropped_at) = 0);
create policy keeper_turns on jikimi.key_epoch for update to jikimi_keeper using (dropped_at is null) with check (true);

-- Sealed contacts are opened to make their tokens anew, restricted ones too: nobody is shown any. Only while a turn fills.
create policy keeper_fills on jikimi.collection for select to jikimi_keeper
  using (exists (select 1 from jikimi.key_epoch e where e.switched_at is null and e.filled_at is null));
create policy keeper_fills on jikimi.lookup_token for select to jikimi_keeper using (true);
create policy keeper_adds on jikimi.lookup_token for insert to jikimi_keeper
  with check (epoch = (select e.epoch from jikimi.key_epoch e where e.switched_at is null));

-- How many tokens each generation has, for who may ask how a turn goes.
create function jikimi.token_counts() returns table (epoch integer, tokens bigint) language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select t.epoch, count(*) from jikimi.lookup_token t
    where jikimi.actor_has('ADMINISTRATOR') or jikimi.actor_has('PRIVACY_OFFICER') or jikimi.actor_has('CHIEF_PRIVACY_OFFICER')
    group by t.epoch
  $$;

revoke execute on function jikimi.epoch_goes_on(), jikimi.make_token_epoch(integer), jikimi.drop_token_epochs(),
  jikimi.token_counts() from public;
grant usage on schema jikimi to jikimi_keeper;
grant execute on function jikimi.refuse(text) to jikimi_keeper;
grant execute on function jikimi.now(), jikimi.today(), jikimi.is_now(timestamptz) to jikimi_keeper;
grant select on jikimi.clock_shift, jikimi.installation to jikimi_keeper;
grant execute on function jikimi.make_token_epoch(integer), jikimi.drop_token_epochs() to jikimi_keeper;
grant select on jikimi.key_epoch, jikimi.lookup_token to jikimi_guard, jikimi_backup;
grant create on schema jikimi to jikimi_guard;
alter function jikimi.token_counts() owner to jikimi_guard;
revoke create on schema jikimi from jikimi_guard;
grant execute on function jikimi.token_counts() to jikimi_app;

grant select, insert on jikimi.lookup_token to jikimi_app;
grant select, insert (epoch, began_at, asked_by) on jikimi.key_epoch to jikimi_app;
grant select on jikimi.key_epoch to jikimi_keeper, jikimi_worker;
grant insert (epoch, began_at), update (filled_at, switched_at, shredded_at, dropped_at, keys, tombstones, orphans, buried_alive, suspects)
  on jikimi.key_epoch to jikimi_keeper;
grant select (id, purpose, policy_version_id, key_id, sealed) on jikimi.collection to jikimi_keeper;
grant select, insert on jikimi.lookup_token to jikimi_keeper;
`)
  }
}
