import { Migration } from '@mikro-orm/migrations'

/** Table rights of the database roles: which verbs at all, before row rules say over which rows. */
export class M0008Rights extends Migration {
  override up(): void {
    this.addSql(`
revoke execute on all functions in schema jikimi from public;
grant usage on schema jikimi to jikimi_app, jikimi_journal, jikimi_worker, jikimi_backup, jikimi_guard;
grant execute on function jikimi.now(), jikimi.today(), jikimi.token_digest(text), jikimi.session_token(),
  jikimi.is_now(timestamptz) to jikimi_app, jikimi_journal, jikimi_worker, jikimi_guard;
grant select on jikimi.clock_shift, jikimi.installation to jikimi_app, jikimi_worker, jikimi_journal, jikimi_guard;

grant select on jikimi.account, jikimi.account_role, jikimi.account_credential, jikimi.staff_session, jikimi.invitation,
  jikimi.designation, jikimi.site_key, jikimi.subject_session, jikimi.audit_scope to jikimi_guard;
grant update (state, version) on jikimi.account to jikimi_guard;
grant insert, update on jikimi.account_credential, jikimi.staff_session to jikimi_guard;
grant update on jikimi.invitation to jikimi_guard;

grant create on schema jikimi to jikimi_guard;
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'jikimi' and p.prosecdef
  loop
    execute format('alter function %s owner to jikimi_guard', f);
    execute format('grant execute on function %s to jikimi_app', f);
  end loop;
end $$;
revoke create on schema jikimi from jikimi_guard;

grant select on jikimi.department, jikimi.account, jikimi.account_role, jikimi.designation, jikimi.policy_version,
  jikimi.consent_text, jikimi.collection, jikimi.consent_record, jikimi.lookup_token, jikimi.idempotency,
  jikimi.inquiry_case, jikimi.reach, jikimi.case_message, jikimi.access_record, jikimi.audit_scope to jikimi_app;
grant insert on jikimi.account, jikimi.account_role, jikimi.invitation, jikimi.designation, jikimi.consent_text,
  jikimi.collection, jikimi.consent_record, jikimi.lookup_token, jikimi.subject_session, jikimi.idempotency,
  jikimi.inquiry_case, jikimi.reach, jikimi.case_message, jikimi.access_record, jikimi.audit_scope to jikimi_app;
grant update (state, locale, version) on jikimi.account to jikimi_app;
grant update (ended_at, ended_by, version) on jikimi.designation to jikimi_app;
grant update (state, handler_id, taken_at, answered_at, closed_at, close_reason, version) on jikimi.inquiry_case to jikimi_app;

grant insert on jikimi.access_record to jikimi_journal, jikimi_worker;
grant select on jikimi.case_message, jikimi.collection, jikimi.inquiry_case to jikimi_worker;
grant update (delivery_state, delivery_tried_at) on jikimi.case_message to jikimi_worker;
grant select on all tables in schema jikimi to jikimi_backup;
`)
  }
}
