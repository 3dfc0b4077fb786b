import { Migration } from '@mikro-orm/migrations'

/** Designated sees masked, working works, restricted is out of everybody's reach. @law PIPA 28①, 28②; policy 06 */
export class M0018CaseRules extends Migration {
  override up(): void {
    this.addSql(`
alter policy handler_reads on jikimi.collection using (purpose = any ((select jikimi.actor_purposes())::text[])
  and id <> all ((select jikimi.restricted_collections())::uuid[]));
alter policy handler_reads on jikimi.consent_record using (purpose = any ((select jikimi.actor_purposes())::text[])
  and collection_id <> all ((select jikimi.restricted_collections())::uuid[]));
alter policy handler_reads on jikimi.lookup_token using (purpose = any ((select jikimi.actor_working_purposes())::text[])
  and collection_id <> all ((select jikimi.restricted_collections())::uuid[]));
alter policy handler_reads on jikimi.inquiry_case using (purpose = any ((select jikimi.actor_purposes())::text[])
  and collection_id <> all ((select jikimi.restricted_collections())::uuid[]));
alter policy handler_reads on jikimi.case_message using (purpose = any ((select jikimi.actor_purposes())::text[])
  and collection_id <> all ((select jikimi.restricted_collections())::uuid[]));

-- Whose attendance has lapsed may hand over what they hold, and do nothing else with it.
alter policy handler_works on jikimi.inquiry_case
  using (purpose = any ((select jikimi.actor_purposes())::text[]) and state <> 'CLOSED'
    and collection_id <> all ((select jikimi.restricted_collections())::uuid[]) and (
    handler_id is null or handler_id = (select jikimi.actor_account()) or not jikimi.is_held(handler_id, purpose)))
  with check ((handler_id = (select jikimi.actor_account()) and purpose = any ((select jikimi.actor_working_purposes())::text[]))
    or (handler_id <> (select jikimi.actor_account()) and purpose = any ((select jikimi.actor_purposes())::text[])
      and jikimi.works_on(handler_id, purpose)));

create policy holder_gets on jikimi.reach for insert to jikimi_app with check (
  jikimi.is_now(granted_at) and until_at <= granted_at + make_interval(mins => jikimi.rule_value('REACH_MINUTES'))
  and exists (select 1 from jikimi.inquiry_case c where c.id = case_id and c.collection_id = reach.collection_id
    and c.handler_id = account_id and c.state in ('TAKEN', 'ANSWERED')
    and c.purpose = any ((select jikimi.actor_working_purposes())::text[]))
  and account_id = (select jikimi.actor_account()));
create policy own_reads on jikimi.reach for select to jikimi_app using (account_id = (select jikimi.actor_account()));

drop policy holder_reaches on jikimi.reveal;
create policy reacher_reveals on jikimi.reveal for insert to jikimi_app with check (
  account_id = (select jikimi.actor_account()) and jikimi.is_now(granted_at)
  and exists (select 1 from jikimi.reach r join jikimi.inquiry_case c on c.id = r.case_id
    where r.case_id = reveal.case_id and r.collection_id = reveal.collection_id and r.account_id = reveal.account_id
      and reveal.items <@ r.items and r.granted_at >= c.taken_at and jikimi.now() < r.until_at
      and c.collection_id = reveal.collection_id and c.handler_id = reveal.account_id and c.state in ('TAKEN', 'ANSWERED')
      and c.purpose = any ((select jikimi.actor_working_purposes())::text[])));

alter policy holder_answers on jikimi.case_message with check (
  written_by = (select jikimi.actor_account()) and delivery_state = 'QUEUED'
  and purpose = any ((select jikimi.actor_working_purposes())::text[])
  and exists (select 1 from jikimi.inquiry_case c where c.id = case_id and c.collection_id = case_message.collection_id
    and c.purpose = case_message.purpose and c.handler_id = (select jikimi.actor_account()) and c.state in ('TAKEN', 'ANSWERED')));

create policy overseers_read on jikimi.reveal_unlock for select to jikimi_app using (account_id = (select jikimi.actor_account())
  or (select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')));
create policy handler_asks on jikimi.reveal_unlock for insert to jikimi_app with check (account_id = (select jikimi.actor_account())
  and (select jikimi.actor_has('HANDLER')) and decided_by is null and more is null and jikimi.is_now(asked_at));
create policy another_unlocks on jikimi.reveal_unlock for update to jikimi_app
  using (((select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')))
    and account_id <> (select jikimi.actor_account()) and decided_at is null)
  with check (decided_by = (select jikimi.actor_account()) and decided_at is not null and jikimi.is_now(decided_at)
    and (more is null or (select jikimi.actor_is_fresh())));

-- An answer to a restricted collection waits: the worker neither sees nor sends it.
alter policy deliveries on jikimi.case_message using ((delivery_state in ('QUEUED', 'SENDING') or delivery_tried_at is not null)
  and collection_id <> all ((select jikimi.restricted_collections())::uuid[]));
`)
  }
}
