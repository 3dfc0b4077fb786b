import { Migration } from '@mikro-orm/migrations'

/** Row rules and rights of paper: officers keep it, a witness sees what they are asked about, nobody marks it destroyed. */
export class M0035PaperRules extends Migration {
  override up(): void {
    this.addSql(`
do $$
declare t text;
begin
  foreach t in array array['storage_place', 'storage_key', 'medium', 'medium_case', 'medium_move', 'medium_destruction'] loop
    execute format('alter table jikimi.%I enable row level security, force row level security', t);
    execute format('create policy backup on jikimi.%I for select to jikimi_backup using (true)', t);
    execute format('create policy guard on jikimi.%I to jikimi_guard using (true) with check (true)', t);
    execute format('create policy overseers_read on jikimi.%I for select to jikimi_app using ((select jikimi.actor_has(''PRIVACY_OFFICER''))
      or (select jikimi.actor_has(''CHIEF_PRIVACY_OFFICER'')) or (select jikimi.actor_has(''AUDITOR'')))', t);
  end loop;
end $$;

create policy witness_reads on jikimi.medium_destruction for select to jikimi_app using (witness_id = (select jikimi.actor_account()));
create policy witness_reads on jikimi.medium for select to jikimi_app
  using (id in (select d.medium_id from jikimi.medium_destruction d where d.witness_id = (select jikimi.actor_account())));
create policy witness_reads on jikimi.storage_place for select to jikimi_app
  using (id in (select m.place_id from jikimi.medium m
    where m.id in (select d.medium_id from jikimi.medium_destruction d where d.witness_id = (select jikimi.actor_account()))));

create policy officer_opens on jikimi.storage_place for insert to jikimi_app
  with check ((select jikimi.actor_has('PRIVACY_OFFICER')) and opened_by = (select jikimi.actor_account())
    and jikimi.is_now(opened_at) and ended_at is null and version = 1
    and exists (select 1 from jikimi.account a where a.id = holder_id and a.state = 'ACTIVE'));
create policy officer_keeps on jikimi.storage_place for update to jikimi_app
  using ((select jikimi.actor_has('PRIVACY_OFFICER')) and ended_at is null)
  with check ((select jikimi.actor_has('PRIVACY_OFFICER'))
    and (ended_at is null or (jikimi.is_now(ended_at) and ended_by = (select jikimi.actor_account())))
    and (ended_at is not null or exists (select 1 from jikimi.account a where a.id = holder_id and a.state = 'ACTIVE')));

create policy officer_registers on jikimi.medium for insert to jikimi_app
  with check ((select jikimi.actor_has('PRIVACY_OFFICER')) and registered_by = (select jikimi.actor_account())
    and jikimi.is_now(registered_at) and taken_on <= jikimi.today() and people > 0 and version = 1);
create policy officer_moves on jikimi.medium for update to jikimi_app
  using ((select jikimi.actor_has('PRIVACY_OFFICER')) and destroyed_at is null);

-- A case that the officer reaches, by its own number and of the same purpose
create policy officer_names on jikimi.medium_case for insert to jikimi_app
  with check ((select jikimi.actor_has('PRIVACY_OFFICER')) and named_by = (select jikimi.actor_account()) and jikimi.is_now(named_at)
    and exists (select 1 from jikimi.inquiry_case c join jikimi.medium m on m.id = medium_id
      where c.id = case_id and c.number = case_number and c.purpose = m.purpose and m.destroyed_at is null));

create policy officer_records on jikimi.medium_destruction for insert to jikimi_app
  with check ((select jikimi.actor_has('PRIVACY_OFFICER')) and recorded_by = (select jikimi.actor_account())
    and jikimi.is_now(recorded_at) and confirmed_at is null and declined_at is null);
create policy both_decide on jikimi.medium_destruction for update to jikimi_app
  using (confirmed_at is null and declined_at is null
    and ((select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) or (select jikimi.actor_has('HANDLER')))
    and (witness_id = (select jikimi.actor_account()) or recorded_by = (select jikimi.actor_account())))
  with check ((confirmed_at is null or (witness_id = (select jikimi.actor_account()) and jikimi.is_now(confirmed_at)))
    and (declined_at is null or (declined_by = (select jikimi.actor_account()) and jikimi.is_now(declined_at))));

revoke execute on function jikimi.storage_key_handed(), jikimi.medium_lies(), jikimi.medium_retention(uuid), jikimi.media_due(),
  jikimi.medium_destruction_fits(), jikimi.medium_destroyed() from public;
grant create on schema jikimi to jikimi_guard;
do $$
declare f regprocedure;
begin
  foreach f in array array['jikimi.storage_key_handed()', 'jikimi.medium_lies()', 'jikimi.medium_retention(uuid)', 'jikimi.media_due()',
    'jikimi.medium_destruction_fits()', 'jikimi.medium_destroyed()']::regprocedure[]
  loop
    execute format('alter function %s owner to jikimi_guard', f);
  end loop;
end $$;
revoke create on schema jikimi from jikimi_guard;
grant execute on function jikimi.media_due() to jikimi_app;

grant insert on jikimi.storage_key, jikimi.medium_move to jikimi_guard;
grant select, update (media) on jikimi.storage_place to jikimi_guard;
grant select, update (people, destroyed_at, version) on jikimi.medium to jikimi_guard;
grant select on jikimi.medium_case, jikimi.medium_destruction, jikimi.retention, jikimi.destroyed to jikimi_guard;

grant select, insert (id, name, room, lock, holder_id, opened_by, opened_at), update (holder_id, ended_by, ended_at, version)
  on jikimi.storage_place to jikimi_app;
grant select, insert (id, kind, label_sealed, purpose, people, taken_on, policy_version_id, period_ends_on, place_id, registered_by, registered_at),
  update (place_id, version) on jikimi.medium to jikimi_app;
grant select, insert on jikimi.medium_case to jikimi_app;
grant select on jikimi.storage_key, jikimi.medium_move to jikimi_app;
grant select, insert (id, medium_id, method, ground, destroyed_on, people_left, where_sealed, recorded_by, recorded_at, witness_id),
  update (confirmed_at, declined_by, declined_at) on jikimi.medium_destruction to jikimi_app;
grant select on jikimi.storage_place, jikimi.storage_key, jikimi.medium, jikimi.medium_case, jikimi.medium_move, jikimi.medium_destruction
  to jikimi_backup;
`)
  }
}
