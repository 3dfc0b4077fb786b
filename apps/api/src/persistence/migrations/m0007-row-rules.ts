import { Migration } from '@mikro-orm/migrations'

/** The second wall: row-level security decides again what the resolver's permission decided first. */
export class M0007RowRules extends Migration {
  override up(): void {
    this.addSql(`
do $$
declare t text;
begin
  foreach t in array array['department', 'account', 'account_role', 'account_credential', 'staff_session', 'invitation',
    'designation', 'site_key', 'collection', 'consent_record', 'lookup_token', 'subject_session', 'idempotency',
    'inquiry_case', 'reach', 'case_message', 'access_record', 'audit_scope']
  loop
    execute format('alter table jikimi.%I enable row level security, force row level security', t);
  end loop;
end $$;

-- The guard reads what tells who somebody is; it never sees a collection's rows.
create policy guard on jikimi.account to jikimi_guard using (true) with check (true);
create policy guard on jikimi.account_role for select to jikimi_guard using (true);
create policy guard on jikimi.account_credential to jikimi_guard using (true) with check (true);
create policy guard on jikimi.staff_session to jikimi_guard using (true) with check (true);
create policy guard on jikimi.invitation to jikimi_guard using (true) with check (true);
create policy guard on jikimi.designation for select to jikimi_guard using (true);
create policy guard on jikimi.site_key for select to jikimi_guard using (true);
create policy guard on jikimi.subject_session for select to jikimi_guard using (true);
create policy guard on jikimi.audit_scope for select to jikimi_guard using (true);

-- What an installation begins with is put there by the migrator; no collection is ever within its reach.
do $$
declare t text;
begin
  foreach t in array array['department', 'account', 'account_role', 'account_credential', 'invitation', 'designation', 'site_key', 'audit_scope']
  loop
    execute format('create policy installs on jikimi.%I to jikimi_migrator using (true) with check (true)', t);
  end loop;
end $$;

create policy staff_reads on jikimi.department for select to jikimi_app using ((select jikimi.actor_account()) is not null);
create policy staff_reads on jikimi.account for select to jikimi_app using ((select jikimi.actor_account()) is not null);
create policy administrator_adds on jikimi.account for insert to jikimi_app
  with check ((select jikimi.actor_has('ADMINISTRATOR')) and state = 'INVITED' and not is_demo);
create policy administrator_changes on jikimi.account for update to jikimi_app
  using ((select jikimi.actor_has('ADMINISTRATOR')))
  with check ((select jikimi.actor_has('ADMINISTRATOR')) and state = 'DISABLED' and id <> (select jikimi.actor_account()));
create policy own_changes on jikimi.account for update to jikimi_app
  using (id = (select jikimi.actor_account())) with check (id = (select jikimi.actor_account()) and state = 'ACTIVE');
create policy staff_reads on jikimi.account_role for select to jikimi_app using ((select jikimi.actor_account()) is not null);
create policy administrator_adds on jikimi.account_role for insert to jikimi_app
  with check ((select jikimi.actor_has('ADMINISTRATOR')) and granted_by = (select jikimi.actor_account())
    and account_id <> (select jikimi.actor_account())
    and exists (select 1 from jikimi.account a where a.id = account_id and a.state = 'INVITED'));
create policy administrator_adds on jikimi.invitation for insert to jikimi_app
  with check ((select jikimi.actor_has('ADMINISTRATOR')) and totp_sealed is null and account_id <> (select jikimi.actor_account())
    and expires_at <= jikimi.now() + interval '4 days');

create policy overseers_read on jikimi.designation for select to jikimi_app using (
  account_id = (select jikimi.actor_account()) or (select jikimi.actor_has('PRIVACY_OFFICER'))
  or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) or (select jikimi.actor_has('AUDITOR')));
create policy officer_designates on jikimi.designation for insert to jikimi_app
  with check ((select jikimi.actor_has('PRIVACY_OFFICER')) and designated_by = (select jikimi.actor_account())
    and account_id <> (select jikimi.actor_account()));
create policy officer_ends on jikimi.designation for update to jikimi_app
  using ((select jikimi.actor_has('PRIVACY_OFFICER')) and ended_at is null)
  with check (ended_by = (select jikimi.actor_account()) and ended_at is not null);

create policy site_adds on jikimi.collection for insert to jikimi_app with check (site_key_id = (select jikimi.actor_site()));
create policy handler_reads on jikimi.collection for select to jikimi_app using (purpose = any ((select jikimi.actor_purposes())::text[]));
create policy subject_reads on jikimi.collection for select to jikimi_app using (id = (select jikimi.actor_collection()));
create policy site_adds on jikimi.consent_record for insert to jikimi_app with check ((select jikimi.actor_site()) is not null);
create policy handler_reads on jikimi.consent_record for select to jikimi_app using (purpose = any ((select jikimi.actor_purposes())::text[]));
create policy subject_reads on jikimi.consent_record for select to jikimi_app using (collection_id = (select jikimi.actor_collection()));
create policy site_adds on jikimi.lookup_token for insert to jikimi_app with check ((select jikimi.actor_site()) is not null);
create policy handler_reads on jikimi.lookup_token for select to jikimi_app using (purpose = any ((select jikimi.actor_purposes())::text[]));
create policy site_adds on jikimi.subject_session for insert to jikimi_app with check ((select jikimi.actor_site()) is not null);
create policy own_site on jikimi.idempotency for select to jikimi_app using (site_key_id = (select jikimi.actor_site()));
create policy own_site_adds on jikimi.idempotency for insert to jikimi_app with check (site_key_id = (select jikimi.actor_site()));

create policy site_adds on jikimi.inquiry_case for insert to jikimi_app
  with check ((select jikimi.actor_site()) is not null and state = 'RECEIVED' and handler_id is null);
create policy handler_reads on jikimi.inquiry_case for select to jikimi_app using (purpose = any ((select jikimi.actor_purposes())::text[]));
create policy subject_reads on jikimi.inquiry_case for select to jikimi_app using (collection_id = (select jikimi.actor_collection()));
create policy handler_works on jikimi.inquiry_case for update to jikimi_app
  using (purpose = any ((select jikimi.actor_purposes())::text[]) and state <> 'CLOSED' and (
    handler_id is null or handler_id = (select jikimi.actor_account()) or not jikimi.is_held(handler_id, purpose)))
  with check (purpose = any ((select jikimi.actor_purposes())::text[]) and handler_id = (select jikimi.actor_account()));
create policy holder_reaches on jikimi.reach for insert to jikimi_app with check (
  account_id = (select jikimi.actor_account())
  and exists (select 1 from jikimi.inquiry_case c where c.id = case_id and c.collection_id = reach.collection_id
    and c.handler_id = (select jikimi.actor_account()) and c.state in ('TAKEN', 'ANSWERED')));
create policy own_reads on jikimi.reach for select to jikimi_app using (account_id = (select jikimi.actor_account()));
create policy handler_reads on jikimi.case_message for select to jikimi_app using (purpose = any ((select jikimi.actor_purposes())::text[]));
create policy holder_answers on jikimi.case_message for insert to jikimi_app with check (
  written_by = (select jikimi.actor_account()) and delivery_state = 'QUEUED'
  and exists (select 1 from jikimi.inquiry_case c where c.id = case_id and c.collection_id = case_message.collection_id
    and c.purpose = case_message.purpose and c.handler_id = (select jikimi.actor_account()) and c.state in ('TAKEN', 'ANSWERED')));

create policy deliveries on jikimi.case_message for select to jikimi_worker
  using (delivery_state in ('QUEUED', 'SENDING') or delivery_tried_at is not null);
create policy delivers on jikimi.case_message for update to jikimi_worker
  using (delivery_state in ('QUEUED', 'SENDING')) with check (true);
create policy deliveries on jikimi.collection for select to jikimi_worker using (
  exists (select 1 from jikimi.case_message m where m.collection_id = collection.id and m.delivery_state in ('QUEUED', 'SENDING')));
create policy deliveries on jikimi.inquiry_case for select to jikimi_worker using (
  exists (select 1 from jikimi.case_message m where m.case_id = inquiry_case.id and m.delivery_state in ('QUEUED', 'SENDING')));

create policy app_records on jikimi.access_record for insert to jikimi_app
  with check (actor_kind <> 'SYSTEM' and jikimi.is_now(at) and (account_id is not distinct from (select jikimi.actor_account())
    or (act = 'session.open' and outcome = 'REFUSED') or act = 'enrolment.completed'));
create policy journal_records on jikimi.access_record for insert to jikimi_journal
  with check (jikimi.is_now(at) and origin <> 'installation');
create policy installation_records on jikimi.access_record for insert to jikimi_migrator
  with check (actor_kind = 'SYSTEM' and origin = 'installation');
create policy worker_records on jikimi.access_record for insert to jikimi_worker with check (actor_kind = 'SYSTEM');
create policy auditor_reads on jikimi.access_record for select to jikimi_app
  using (jikimi.is_in_audit_scope(purpose, duty, at));
create policy overseers_read on jikimi.audit_scope for select to jikimi_app using (
  account_id = (select jikimi.actor_account()) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')));
create policy chief_grants on jikimi.audit_scope for insert to jikimi_app
  with check ((select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) and granted_by = (select jikimi.actor_account())
    and account_id <> (select jikimi.actor_account()));

-- A dump holds ciphertext; role backup reads everything and writes nothing.
do $$
declare t text;
begin
  for t in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'jikimi' and c.relkind = 'r' and c.relrowsecurity
  loop
    execute format('create policy backup on jikimi.%I for select to jikimi_backup using (true)', t);
  end loop;
end $$;
`)
  }
}
