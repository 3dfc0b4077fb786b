import { Migration } from '@mikro-orm/migrations'

/** Whose the functions are and who may call them; what of each table each role may read and write. */
export class M0032RetentionRights extends Migration {
  override up(): void {
    this.addSql(`
create policy keeper_records on jikimi.access_record for insert to jikimi_keeper
  with check (actor_kind = 'SYSTEM' and jikimi.is_now(at) and origin = 'keeper');
grant usage on schema jikimi to jikimi_keeper;
grant select on jikimi.clock_shift, jikimi.installation to jikimi_keeper;
grant insert on jikimi.access_record to jikimi_keeper;
grant update (state, failed_with, tries, tried_at) on jikimi.destruction_item to jikimi_keeper;
grant update (buried_at) on jikimi.destroyed to jikimi_keeper;
grant insert on jikimi.retention_term to jikimi_migrator;

grant select on jikimi.retention to jikimi_guard;
grant select (policy_version_id, key_id, received_at), update (id) on jikimi.collection to jikimi_guard;
grant select (collection_id, received_at, period_ends_on, achieved_days, ground_due_on, ground_kind, due_on, destroyed_at, duplicate_of),
  update (collection_id, ground_due_on, ground_kind, destroyed_at, duplicate_of, closed_at, close_reason, attention, meeting_state)
  on jikimi.inquiry_case to jikimi_guard;
grant select (collection_id), update (collection_id) on jikimi.consent_record to jikimi_guard;
grant select (collection_id) on jikimi.case_draft to jikimi_guard;
create policy guard on jikimi.consent_record for select to jikimi_guard using (true);
grant insert, update (review_on, release_asked_by, release_asked_at, released_by, released_at, version) on jikimi.hold to jikimi_guard;
grant insert on jikimi.hold_item to jikimi_guard;
grant insert, update (ended_by, ended_at, version) on jikimi.standing_approval to jikimi_guard;
grant insert, update (state, approved_by, approved_at, declined_by, declined_at, started_at, finished_at, certificate_number, version)
  on jikimi.destruction_run to jikimi_guard;
grant insert, update (state, skipped_because, failed_with, tried_at) on jikimi.destruction_item to jikimi_guard;
grant insert on jikimi.destroyed to jikimi_guard;

revoke execute on all functions in schema jikimi from public;
grant execute on function jikimi.now(), jikimi.today(), jikimi.is_now(timestamptz), jikimi.refuse(text) to jikimi_keeper;
-- Reckoned as whoever writes the row
grant execute on function jikimi.due_day(date, timestamptz, timestamptz, timestamptz, integer, date)
  to jikimi_app, jikimi_guard, jikimi_worker;
grant create on schema jikimi to jikimi_guard;
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'jikimi'::regnamespace and p.proname in
    ('ground_moves_due_date', 'erase_collections', 'destroy_collections', 'make_standing_run', 'is_in_a_run', 'finish_run',
     'actor_is_officer', 'actor_approves_after', 'place_hold', 'review_hold', 'ask_hold_release', 'keep_hold', 'release_hold',
     'prepare_destruction', 'approve_destruction', 'decline_destruction', 'grant_standing_approval', 'end_standing_approval',
     'actor_oversees_retention', 'retention_forecast', 'retention_counts', 'retention_list', 'retention_of', 'run_counts')
  loop
    execute format('alter function %s owner to jikimi_guard', f);
  end loop;
end $$;
revoke create on schema jikimi from jikimi_guard;
grant execute on function jikimi.destroy_collections(uuid, uuid[]), jikimi.make_standing_run(uuid, uuid), jikimi.finish_run(uuid)
  to jikimi_keeper;
grant execute on function jikimi.actor_is_officer(), jikimi.actor_oversees_retention(),
  jikimi.place_hold(uuid, text[], text, text, bytea, date), jikimi.review_hold(uuid, integer, date), jikimi.ask_hold_release(uuid, integer),
  jikimi.keep_hold(uuid, integer), jikimi.release_hold(uuid, integer), jikimi.prepare_destruction(uuid, date, text[], bytea),
  jikimi.approve_destruction(uuid, integer), jikimi.decline_destruction(uuid, integer),
  jikimi.grant_standing_approval(uuid, text[], date, date), jikimi.end_standing_approval(uuid, integer),
  jikimi.retention_forecast(date, text), jikimi.retention_counts(text), jikimi.retention_of(uuid[]), jikimi.run_counts(uuid[]),
  jikimi.retention_list(text, text, date, date, text, date, uuid, integer) to jikimi_app;
`)
  }
}
