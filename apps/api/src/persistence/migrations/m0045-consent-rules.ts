import { Migration } from '@mikro-orm/migrations'

/** Who reads what became of a consent; nobody writes it but through what happens to it. */
export class M0045ConsentRules extends Migration {
  override up(): void {
    this.addSql(`
do $$
declare t text; f regprocedure;
begin
  foreach t in array array['consent_event', 'consent_campaign', 'consent_ask'] loop
    execute format('alter table jikimi.%I enable row level security, force row level security', t);
    execute format('create policy backup on jikimi.%I for select to jikimi_backup using (true)', t);
    execute format('create policy guard on jikimi.%I to jikimi_guard using (true) with check (true)', t);
    execute format('grant select on jikimi.%I to jikimi_backup', t);
    execute format('grant select, insert on jikimi.%I to jikimi_guard', t);
  end loop;
end $$;
grant update on jikimi.consent_campaign, jikimi.consent_ask to jikimi_guard;
-- With a consent that they see anyway, or with a record of that collection
grant select on jikimi.consent_event to jikimi_app;
create policy with_its_consent on jikimi.consent_event for select to jikimi_app
  using (consent_id in (select r.id from jikimi.consent_record r where r.collection_id is not null));
create policy chief_reads on jikimi.consent_event for select to jikimi_app using ((select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')));
create policy readers_of_records on jikimi.consent_event for select to jikimi_app using ((select jikimi.actor_has('AUDITOR'))
  and exists (select 1 from jikimi.collection_access a where a.collection = consent_event.pseudonym));
grant update (period_ends_on) on jikimi.collection to jikimi_guard;
grant update (period_ends_on, achieved_days) on jikimi.inquiry_case to jikimi_guard;
create policy guard_renews on jikimi.collection for update to jikimi_guard using (true) with check (true);

revoke execute on all functions in schema jikimi from public;
grant create on schema jikimi to jikimi_guard;
do $$
declare f regprocedure;
begin
  foreach f in array array['jikimi.policy_in_force()', 'jikimi.consent_is_given()', 'jikimi.end_consent(uuid, text)', 'jikimi.ground_ends_consent()',
    'jikimi.consent_ends_with_its_data()', 'jikimi.is_without_consent(uuid)', 'jikimi.withdraw_own_consent(uuid)', 'jikimi.own_consent_events()',
    'jikimi.consents_of_versions(uuid[])', 'jikimi.consents_to_renew(uuid[])',
    'jikimi.begin_consent_campaign(uuid, text, uuid[], integer, integer)', 'jikimi.stop_consent_campaign(uuid, integer)',
    'jikimi.consent_campaigns(uuid, timestamptz, uuid, integer)', 'jikimi.claim_consent_ask()', 'jikimi.make_consent_ask(uuid, bytea)',
    'jikimi.note_consent_ask(uuid, text, timestamptz)', 'jikimi.expire_consent_asks(integer)', 'jikimi.consent_ask_of(text)',
    'jikimi.answer_consent_ask(text, boolean, text, date)']::regprocedure[]
  loop
    execute format('alter function %s owner to jikimi_guard', f);
  end loop;
end $$;
revoke create on schema jikimi from jikimi_guard;
grant execute on function jikimi.withdraw_own_consent(uuid), jikimi.own_consent_events(), jikimi.consents_to_renew(uuid[]),
  jikimi.begin_consent_campaign(uuid, text, uuid[], integer, integer), jikimi.stop_consent_campaign(uuid, integer),
  jikimi.consent_campaigns(uuid, timestamptz, uuid, integer), jikimi.consent_ask_of(text),
  jikimi.answer_consent_ask(text, boolean, text, date) to jikimi_app;
grant execute on function jikimi.claim_consent_ask(), jikimi.make_consent_ask(uuid, bytea), jikimi.note_consent_ask(uuid, text, timestamptz),
  jikimi.expire_consent_asks(integer) to jikimi_worker;
`)
  }
}
