import { Migration } from '@mikro-orm/migrations'

/** Row rules of the log and of the auditor's desk. */
export class M0023AuditRules extends Migration {
  override up(): void {
    this.addSql(`
do $$
declare t text;
begin
  foreach t in array array['access_record', 'log_entry', 'collection_access', 'log_statement', 'log_head', 'log_witness', 'record_cut',
    'record_export', 'alert', 'alert_step', 'canary', 'watch_head', 'inspection', 'inspection_comment']
  loop
    execute format('alter table jikimi.%I enable row level security, force row level security', t);
    execute format('create policy backup on jikimi.%I for select to jikimi_backup using (true)', t);
  end loop;
end $$;

create policy guard on jikimi.access_record for select to jikimi_guard using (true);
create policy guard on jikimi.log_entry for select to jikimi_guard using (true);
create policy guard_counts on jikimi.rights_history for select to jikimi_guard using (true);
create policy guard on jikimi.record_export for select to jikimi_guard using (true);
create policy guard on jikimi.lookup_token for select to jikimi_guard using (true);
create policy guard on jikimi.alert to jikimi_guard using (true) with check (state = 'ANSWERED');

-- As is_now(), asked once a statement: a commit of many records is what everybody waits for. The transaction is what the
-- order in the log goes by: a record of another's would never get there. No text is open any more.
do $$
declare
  one record;
  now text := 'xid = (select pg_current_xact_id()) and old_note is null and at between (select jikimi.now()) - interval ''10 minutes'' and (select jikimi.now()) + interval ''10 minutes''';
begin
  for one in select * from (values
    ('app_records', 'jikimi_app', 'actor_kind <> ''SYSTEM'' and (account_id is not distinct from (select jikimi.actor_account())
      or (act = ''session.open'' and outcome = ''REFUSED'') or act = ''enrolment.completed'')'),
    ('journal_records', 'jikimi_journal', 'origin <> ''installation'''),
    ('worker_records', 'jikimi_worker', 'actor_kind = ''SYSTEM'' and origin <> ''installation'''),
    ('watcher_records', 'jikimi_watcher', 'actor_kind = ''SYSTEM'' and origin <> ''installation''')) as v (name, writer, rule)
  loop
    execute format('create policy %I on jikimi.access_record for insert to %I with check (%s and %s)', one.name, one.writer, now, one.rule);
  end loop;
end $$;
create policy installation_records on jikimi.access_record for insert to jikimi_migrator
  with check (actor_kind = 'SYSTEM' and origin = 'installation' and xid = (select pg_current_xact_id()) and old_note is null);
create policy auditor_reads on jikimi.access_record for select to jikimi_app
  using (jikimi.is_within((select jikimi.actor_scopes()), purpose, duty, department_id, at));
create policy chief_reads on jikimi.access_record for select to jikimi_app using ((select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')));
create policy sequencer_reads on jikimi.access_record for select to jikimi_sequencer using (true);
create policy watcher_reads on jikimi.access_record for select to jikimi_watcher using (true);
create policy exports_read on jikimi.access_record for select to jikimi_worker
  using (jikimi.is_within((select jikimi.export_scopes()), purpose, duty, department_id, at));

-- Where a record lies, and whom it shows, is for whoever may read the record.
do $$
declare t text; r text;
begin
  foreach r in array array['jikimi_app', 'jikimi_worker'] loop
    execute format('create policy %s_reads on jikimi.log_entry for select to %I using (
      exists (select 1 from jikimi.access_record a where a.at = record_at and a.id = record_id))', substr(r, 8), r);
    execute format('create policy %s_reads on jikimi.collection_access for select to %I using (
      exists (select 1 from jikimi.access_record a where a.at = collection_access.at and a.id = record_id))', substr(r, 8), r);
  end loop;
  -- The watcher reads every record: to ask of each again would be to look at all of them
  foreach t in array array['log_entry', 'collection_access'] loop
    execute format('create policy watcher_reads on jikimi.%I for select to jikimi_watcher using (true)', t);
  end loop;
  foreach t in array array['log_entry', 'collection_access', 'log_statement', 'log_head', 'log_witness'] loop
    execute format('create policy sequencer_reads on jikimi.%I for select to jikimi_sequencer using (true)', t);
    execute format('create policy sequences on jikimi.%I for insert to jikimi_sequencer with check (true)', t);
    continue when t not in ('log_head', 'log_witness');
    execute format('create policy goes_on on jikimi.%I for update to jikimi_sequencer using (true)', t);
  end loop;
  foreach t in array array['log_statement', 'log_head', 'log_witness'] loop
    execute format('create policy overseers_read on jikimi.%I for select to jikimi_app using ((select jikimi.actor_has(''AUDITOR''))
      or (select jikimi.actor_has(''CHIEF_PRIVACY_OFFICER'')) or (select jikimi.actor_has(''PRIVACY_OFFICER''))
      or (select jikimi.actor_has(''ADMINISTRATOR'')))', t);
    execute format('create policy workers_read on jikimi.%I for select to jikimi_worker, jikimi_watcher using (true)', t);
  end loop;
end $$;

create policy overseers_read on jikimi.record_cut for select to jikimi_app using ((select jikimi.actor_has('AUDITOR'))
  or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) or (select jikimi.actor_has('PRIVACY_OFFICER')));
create policy officer_proposes on jikimi.record_cut for insert to jikimi_app with check ((select jikimi.actor_has('PRIVACY_OFFICER'))
  and proposed_by = (select jikimi.actor_account()) and jikimi.is_now(proposed_at) and approved_at is null and declined_at is null
  and statement_index is null and records is null and cut_at is null and before <= jikimi.now() - make_interval(months => jikimi.record_months()));
create policy chief_decides on jikimi.record_cut for update to jikimi_app
  using ((select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) and (select jikimi.actor_is_fresh()) and approved_at is null and declined_at is null
    and proposed_by <> (select jikimi.actor_account()))
  with check ((approved_by = (select jikimi.actor_account()) and jikimi.is_now(approved_at) and declined_at is null
      and before <= jikimi.now() - make_interval(months => jikimi.record_months()))
    or (declined_by = (select jikimi.actor_account()) and jikimi.is_now(declined_at) and approved_at is null));
-- For the one function that drops months
create policy cuts on jikimi.record_cut to jikimi_migrator using (approved_at is not null) with check (false);
create policy cuts on jikimi.log_statement for select to jikimi_migrator using (true);
create policy sequencer_reads on jikimi.record_cut for select to jikimi_sequencer using (approved_at is not null);
create policy sequencer_cuts on jikimi.record_cut for update to jikimi_sequencer using (approved_at is not null) with check (true);

drop policy overseers_read on jikimi.audit_scope;
create policy overseers_read on jikimi.audit_scope for select to jikimi_app using (
  account_id = (select jikimi.actor_account()) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) or (select jikimi.actor_has('ADMINISTRATOR')));
drop policy chief_grants on jikimi.audit_scope;
create policy overseer_grants on jikimi.audit_scope for insert to jikimi_app with check (
  ((select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) or (select jikimi.actor_has('ADMINISTRATOR')))
  and granted_by = (select jikimi.actor_account()) and account_id <> (select jikimi.actor_account()) and jikimi.is_now(granted_at)
  and ended_at is null and not jikimi.actor_is_audited(purposes, duties, departments));
create policy overseer_ends on jikimi.audit_scope for update to jikimi_app
  using (((select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) or (select jikimi.actor_has('ADMINISTRATOR'))) and ended_at is null
    and account_id <> (select jikimi.actor_account()) and not jikimi.actor_is_audited(purposes, duties, departments))
  with check (ended_by = (select jikimi.actor_account()) and jikimi.is_now(ended_at));

create policy own_reads on jikimi.record_export for select to jikimi_app using (account_id = (select jikimi.actor_account())
  or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')));
create policy overseer_asks on jikimi.record_export for insert to jikimi_app with check (
  account_id = (select jikimi.actor_account()) and state = 'QUEUED' and jikimi.is_now(asked_at) and (select jikimi.actor_is_fresh())
  and done = 0 and num_nonnulls(total, failure, finished_at, tree_size, bytes, digest, expires_at, claim, worked_at) = 0
  and ((select jikimi.actor_has('AUDITOR')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER'))));
create policy worker_sees on jikimi.record_export for select to jikimi_worker using (true);
create policy worker_makes on jikimi.record_export for update to jikimi_worker using (state in ('QUEUED', 'RUNNING', 'DONE'))
  with check (state in ('RUNNING', 'DONE', 'FAILED', 'OVER'));

-- Nobody oversees what is about themselves: they have jikimi.own_alerts()
create policy overseers_read on jikimi.alert for select to jikimi_app using (account_id <> (select jikimi.actor_account())
  and ((select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER'))
    or jikimi.is_within((select jikimi.actor_scopes()), purpose, duty, department_id, at)));
create policy officer_judges on jikimi.alert for update to jikimi_app
  using (((select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')))
    and account_id <> (select jikimi.actor_account()) and state in ('RAISED', 'ANSWERED'))
  with check (account_id <> (select jikimi.actor_account()) and state in ('ASKED', 'DISMISSED', 'REJECTED', 'SIGNED_OFF')
    and (state not in ('ASKED', 'REJECTED') or (jikimi.is_now(asked_at) and due_on > (select jikimi.today()))));
create policy watches on jikimi.alert for select to jikimi_watcher using (true);
create policy raises on jikimi.alert for insert to jikimi_watcher with check (state = 'RAISED' and jikimi.is_now(raised_at));
create policy chases on jikimi.alert for update to jikimi_watcher using (state in ('RAISED', 'ASKED', 'REJECTED'))
  with check (state in ('RAISED', 'ASKED', 'OVERDUE', 'REJECTED'));
create policy seen_with_alert on jikimi.alert_step for select to jikimi_app
  using (exists (select 1 from jikimi.alert a where a.id = alert_id)
    or alert_id = any ((select array(select o.id from jikimi.own_alerts() o))::uuid[]));
create policy officer_judges on jikimi.alert_step for insert to jikimi_app with check (
  by_account = (select jikimi.actor_account()) and jikimi.is_now(at) and kind in ('ASKED', 'REJECTED', 'SIGNED_OFF', 'DISMISSED')
  and ((select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')))
  and exists (select 1 from jikimi.alert a where a.id = alert_id and a.account_id <> (select jikimi.actor_account()) and a.state = kind));
create policy own_answers on jikimi.alert_step for insert to jikimi_app with check (
  by_account = (select jikimi.actor_account()) and jikimi.is_now(at) and kind = 'ANSWERED'
  and exists (select 1 from jikimi.own_alerts() o where o.id = alert_id and o.state = 'ANSWERED'));
create policy watches on jikimi.alert_step for insert to jikimi_watcher with check (jikimi.is_now(at)
  and exists (select 1 from jikimi.alert a where a.id = alert_id
    and (kind = 'MISSED' and a.state = 'OVERDUE' or kind = 'REMINDED' and a.state in ('ASKED', 'REJECTED'))));

create policy chief_reads on jikimi.canary for select to jikimi_app using ((select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')));
create policy chief_plants on jikimi.canary for insert to jikimi_app with check ((select jikimi.actor_has('CHIEF_PRIVACY_OFFICER'))
  and (select jikimi.actor_is_fresh()) and planted_by = (select jikimi.actor_account()) and jikimi.is_now(planted_at) and ended_at is null
  and exists (select 1 from jikimi.pseudonym_of_case(case_number) p where p.pseudonym = canary.pseudonym));
create policy chief_ends on jikimi.canary for update to jikimi_app
  using ((select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) and (select jikimi.actor_is_fresh()) and ended_at is null)
  with check (ended_by = (select jikimi.actor_account()) and jikimi.is_now(ended_at));
create policy watches on jikimi.canary for select to jikimi_watcher using (true);
create policy watches on jikimi.watch_head for select to jikimi_watcher using (true);
create policy begins on jikimi.watch_head for insert to jikimi_watcher with check (true);
create policy goes_on on jikimi.watch_head for update to jikimi_watcher using (true);
create policy watches on jikimi.inquiry_case for select to jikimi_watcher using (true);

create policy overseers_read on jikimi.inspection for select to jikimi_app using ((select jikimi.actor_has('PRIVACY_OFFICER'))
  or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) or (select jikimi.actor_has('AUDITOR')));
create policy overseer_prepares on jikimi.inspection for insert to jikimi_app with check (
  ((select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('AUDITOR')))
  and prepared_by = (select jikimi.actor_account()) and jikimi.is_now(prepared_at) and signed_at is null
  and month < date_trunc('month', (select jikimi.today())));
create policy preparer_renews on jikimi.inspection for update to jikimi_app
  using (signed_at is null and ((select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('AUDITOR'))))
  with check (signed_at is null and ((select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('AUDITOR')))
    and prepared_by = (select jikimi.actor_account()) and jikimi.is_now(prepared_at));
create policy chief_signs on jikimi.inspection for update to jikimi_app
  using ((select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) and (select jikimi.actor_is_fresh()) and signed_at is null
    and prepared_by <> (select jikimi.actor_account()))
  with check ((select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) and (select jikimi.actor_is_fresh()) and prepared_by <> signed_by
    and signed_by = (select jikimi.actor_account()) and jikimi.is_now(signed_at));
create policy overseers_read on jikimi.inspection_comment for select to jikimi_app
  using (exists (select 1 from jikimi.inspection i where i.id = inspection_id));
create policy overseer_comments on jikimi.inspection_comment for insert to jikimi_app with check (
  by_account = (select jikimi.actor_account()) and jikimi.is_now(at)
  and exists (select 1 from jikimi.inspection i where i.id = inspection_id and i.signed_at is null)
  and (not is_finding or (select jikimi.actor_has('AUDITOR'))));
`)
  }
}
