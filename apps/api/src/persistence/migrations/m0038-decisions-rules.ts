import { Migration } from '@mikro-orm/migrations'

/** Row rules and rights of decisions, corrections, deferrals, objections and notices: officers read, only the functions write. */
export class M0038DecisionsRules extends Migration {
  override up(): void {
    this.addSql(`
do $$
declare t text;
begin
  foreach t in array array['request_decision', 'decision_part', 'request_correction', 'request_deferral', 'request_objection', 'request_notice'] loop
    execute format('alter table jikimi.%I enable row level security, force row level security', t);
    execute format('create policy backup on jikimi.%I for select to jikimi_backup using (true)', t);
    execute format('create policy guard on jikimi.%I to jikimi_guard using (true) with check (true)', t);
    execute format('create policy officers_read on jikimi.%I for select to jikimi_app using ((select jikimi.actor_sees_requests()))', t);
    execute format('grant select on jikimi.%I to jikimi_app, jikimi_backup', t);
    execute format('grant select, insert on jikimi.%I to jikimi_guard', t);
  end loop;
end $$;
grant update (executed_at, run_id) on jikimi.request_decision to jikimi_guard;
grant update (done) on jikimi.decision_part to jikimi_guard;
grant update (dropped_at, executed_at) on jikimi.request_correction to jikimi_guard;
grant update (delivery_state, delivery_tried_at, attempts, next_try_at, bounced_at, bounce_reason) on jikimi.request_notice to jikimi_guard;
-- Within correct_collection, and nowhere else
grant select (items, masked_items, sealed, locale), update (items, masked_items, sealed) on jikimi.collection to jikimi_guard;
create policy guard_corrects on jikimi.collection for update to jikimi_guard using (true) with check (true);
grant insert on jikimi.lookup_token to jikimi_guard;
create policy guard_adds on jikimi.lookup_token for insert to jikimi_guard with check (true);
grant insert on jikimi.retention_ground to jikimi_guard;
grant select on jikimi.policy_version, jikimi.consent_text, jikimi.consent_record to jikimi_guard;

revoke execute on all functions in schema jikimi from public;
grant create on schema jikimi to jikimi_guard;
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'jikimi'::regnamespace and p.proname in
    ('actor_decides_request', 'targets_to_decide', 'defer_request', 'propose_corrections', 'drop_correction',
     'decide_rights_request', 'request_contents', 'target_facts', 'is_epoch_filling', 'lock_corrections', 'correct_collection',
     'release_decided', 'execute_rights_request', 'granted_to_destroy', 'object_to_decision', 'send_rights_notice', 'claim_rights_notice',
     'note_rights_notice', 'bounce_rights_notice', 'disclosed_contents', 'disclosed_looks', 'rights_statistics', 'refusal_statistics',
     'decision_is_anothers', 'part_fits', 'words_are_its')
  loop
    execute format('alter function %s owner to jikimi_guard', f);
  end loop;
end $$;
revoke create on schema jikimi from jikimi_guard;
grant execute on function jikimi.ground_fits(text, text), jikimi.next_due_on(uuid, text, date, date) to jikimi_app, jikimi_guard;
grant execute on function jikimi.is_own_request(uuid) to jikimi_app;
grant execute on function jikimi.actor_decides_request(uuid),
  jikimi.defer_request(uuid, uuid, integer, date, uuid), jikimi.propose_corrections(uuid, integer, jsonb),
  jikimi.drop_correction(uuid, uuid, integer), jikimi.decide_rights_request(uuid, uuid, integer, uuid, jsonb),
  jikimi.request_contents(uuid), jikimi.target_facts(uuid), jikimi.is_epoch_filling(), jikimi.lock_corrections(uuid, integer),
  jikimi.correct_collection(uuid, uuid, text[], text[], bytea, integer[], text[], bytea[]),
  jikimi.execute_rights_request(uuid, integer, uuid), jikimi.object_to_decision(uuid, uuid, integer, timestamptz, date, uuid),
  jikimi.send_rights_notice(uuid, uuid, integer, text, uuid, date), jikimi.disclosed_contents(uuid), jikimi.disclosed_looks(uuid),
  jikimi.rights_statistics(date, date), jikimi.refusal_statistics(date, date) to jikimi_app;
grant execute on function jikimi.claim_rights_notice(timestamptz), jikimi.note_rights_notice(uuid, text, timestamptz, text, timestamptz),
  jikimi.bounce_rights_notice(uuid, text) to jikimi_worker;
`)
  }
}
