import { Migration } from '@mikro-orm/migrations'

/** Whose the tables and functions of the own page are: nobody reads a row of them but through the functions. */
export class M0039OwnPageRules extends Migration {
  override up(): void {
    this.addSql(`
-- A database that was put back opens for nobody who was let in before
create or replace function jikimi.replay_sessions() returns void language plpgsql volatile set search_path = jikimi, pg_temp
  as $$
  declare n integer; gone integer := 0;
  begin
    if not jikimi.is_replaying() then perform jikimi.refuse('nothing is being done again'); end if;
    update jikimi.staff_session s set ended_at = jikimi.now() where s.ended_at is null;
    get diagnostics n = row_count; gone := gone + n;
    update jikimi.visit v set ended_at = jikimi.now() where v.ended_at is null;
    get diagnostics n = row_count; gone := gone + n;
    update jikimi.own_visit v set ended_at = jikimi.now() where v.ended_at is null;
    get diagnostics n = row_count; gone := gone + n;
    -- What was asked for then was mailed since
    delete from jikimi.own_link k where k.delivery_state in ('ASKED', 'QUEUED', 'SENDING');
    get diagnostics n = row_count; gone := gone + n;
    update jikimi.own_link k set spent_at = jikimi.now() where k.token_digest is not null and k.spent_at is null;
    get diagnostics n = row_count; gone := gone + n;
    update jikimi.case_link k set spent_at = jikimi.now() where k.spent_at is null;
    get diagnostics n = row_count; gone := gone + n;
    update jikimi.invitation i set used_at = jikimi.now() where i.used_at is null;
    get diagnostics n = row_count; gone := gone + n;
    update jikimi.recovery_code c set used_at = jikimi.now() where c.used_at is null;
    get diagnostics n = row_count; gone := gone + n;
    update jikimi.replay set sessions = sessions + gone where ended_at is null;
  end $$;

do $$
declare t text; f regprocedure;
begin
  foreach t in array array['own_link', 'own_visit'] loop
    execute format('alter table jikimi.%I enable row level security, force row level security', t);
    execute format('create policy backup on jikimi.%I for select to jikimi_backup using (true)', t);
    execute format('create policy guard on jikimi.%I to jikimi_guard using (true) with check (true)', t);
    execute format('create policy replays on jikimi.%I to jikimi_migrator using ((select jikimi.is_replaying())) with check ((select jikimi.is_replaying()))', t);
    execute format('grant select on jikimi.%I to jikimi_backup', t);
    execute format('grant select, insert, delete on jikimi.%I to jikimi_guard', t);
  end loop;
  grant update (epoch, contact, collection_id, delivery_state, delivery_tried_at, attempts, next_try_at, token_digest, until_at, spent_at)
    on jikimi.own_link to jikimi_guard;
  grant update (is_shared, ended_at) on jikimi.own_visit to jikimi_guard;
  grant select on jikimi.lookup_token, jikimi.key_epoch, jikimi.collection, jikimi.inquiry_case, jikimi.consent_record, jikimi.consent_text,
    jikimi.policy_version, jikimi.hold, jikimi.hold_item, jikimi.restriction, jikimi.access_record, jikimi.collection_access,
    jikimi.account_role, jikimi.department, jikimi.destroyed, jikimi.certificate to jikimi_guard;
  grant create on schema jikimi to jikimi_guard;
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'jikimi'::regnamespace and p.proname in
    ('collections_of_contact', 'own_visit_of', 'actor_own_visit', 'actor_own_mandate', 'actor_own', 'end_own_visit', 'ask_own_link',
     'own_links_left', 'session_actor', 'look_up_own_links', 'claim_own_link', 'make_own_link', 'note_own_link', 'open_own_visit', 'own_held',
     'own_visit_facts', 'own_looks', 'actor_is_own', 'is_proven_request', 'actor_own_requests', 'is_own_request', 'own_requests',
     'own_destroyed', 'own_targets', 'own_mandates', 'own_notices', 'prove_own_requests', 'prove_made_request', 'lift_own_suspension', 'queue_own_link',
     'queue_agent_link')
  loop
    execute format('alter function %s owner to jikimi_guard', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
  revoke create on schema jikimi from jikimi_guard;
end $$;
-- Which requests are theirs is asked once, not for each row
do $$
declare t text;
begin
  foreach t in array array['request_decision', 'request_correction', 'request_deferral', 'request_objection', 'request_notice'] loop
    execute format('create policy own_reads on jikimi.%I for select to jikimi_app
      using (request_id = any ((select jikimi.actor_own_requests())::uuid[]))', t);
  end loop;
end $$;
create policy own_reads on jikimi.decision_part for select to jikimi_app using (decision_id in (select d.id from jikimi.request_decision d
  where d.request_id = any ((select jikimi.actor_own_requests())::uuid[])));
grant execute on function jikimi.actor_own_visit(), jikimi.actor_own_mandate(), jikimi.actor_own(), jikimi.actor_own_requests(),
  jikimi.end_own_visit(), jikimi.ask_own_link(uuid, integer, bytea, text, uuid[]), jikimi.session_actor(), jikimi.open_own_visit(text, text),
  jikimi.own_held(text), jikimi.own_visit_facts(), jikimi.own_looks(integer), jikimi.own_requests(), jikimi.own_destroyed(), jikimi.own_targets(uuid), jikimi.own_mandates(), jikimi.own_notices(),
  jikimi.prove_own_requests(text, boolean), jikimi.prove_made_request(uuid), jikimi.lift_own_suspension(uuid, integer) to jikimi_app;
grant execute on function jikimi.look_up_own_links(integer), jikimi.claim_own_link(), jikimi.make_own_link(uuid, bytea),
  jikimi.note_own_link(uuid, text, timestamptz) to jikimi_worker;
`)
  }
}
