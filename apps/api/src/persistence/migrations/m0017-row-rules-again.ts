import { Migration } from '@mikro-orm/migrations'

/**
 * Policies of one command are OR-ed, USING and WITH CHECK apart: so each WITH CHECK names its role again.
 * Row rules of the new tables, and of the old ones whose reach now asks for approval, attendance and a fresh sign-in.
 */
export class M0017RowRulesAgain extends Migration {
  override up(): void {
    this.addSql(`
do $$
declare t text;
begin
  foreach t in array array['recovery_code', 'training_course', 'attendance', 'restriction', 'rule', 'rule_change', 'reach',
    'reveal_unlock', 'separation_rule', 'separation_exception', 'rights_history', 'rights_review']
  loop
    execute format('alter table jikimi.%I enable row level security, force row level security', t);
    execute format('create policy backup on jikimi.%I for select to jikimi_backup using (true)', t);
  end loop;
  foreach t in array array['recovery_code', 'training_course', 'attendance', 'rights_history']
  loop
    execute format('create policy installs on jikimi.%I to jikimi_migrator using (true) with check (true)', t);
  end loop;
end $$;

create policy guard_ends on jikimi.designation for update to jikimi_guard using (true) with check (true);
create policy guard on jikimi.recovery_code to jikimi_guard using (true) with check (true);
create policy guard on jikimi.department for select to jikimi_guard using (true);
create policy guard on jikimi.training_course for select to jikimi_guard using (true);
create policy guard on jikimi.attendance for select to jikimi_guard using (true);
create policy guard on jikimi.restriction for select to jikimi_guard using (true);
create policy guard on jikimi.rule for select to jikimi_guard using (true);
create policy guard on jikimi.rule_change to jikimi_guard using (true) with check (true);
create policy guard on jikimi.reveal for select to jikimi_guard using (true);
create policy guard on jikimi.reveal_unlock for select to jikimi_guard using (true);
create policy guard on jikimi.separation_rule for select to jikimi_guard using (true);
create policy guard on jikimi.separation_exception for select to jikimi_guard using (true);
create policy guard on jikimi.rights_history for insert to jikimi_guard with check (true);
create policy guard on jikimi.inquiry_case to jikimi_guard using (true) with check (true);
create policy guard on jikimi.collection for select to jikimi_guard using (true);

-- Accounts, roles, departments, site keys
create policy administrator_adds on jikimi.department for insert to jikimi_app with check ((select jikimi.actor_has('ADMINISTRATOR')));
create policy administrator_changes on jikimi.department for update to jikimi_app using ((select jikimi.actor_has('ADMINISTRATOR')));
alter policy administrator_changes on jikimi.account using ((select jikimi.actor_has('ADMINISTRATOR')) and id <> (select jikimi.actor_account()))
  with check ((select jikimi.actor_has('ADMINISTRATOR')) and id <> (select jikimi.actor_account()));
create policy overseer_suspends on jikimi.account for update to jikimi_app
  using (((select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')))
    and state = 'ACTIVE' and id <> (select jikimi.actor_account()))
  with check (((select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')))
    and state = 'SUSPENDED' and suspended_by = (select jikimi.actor_account()) and id <> (select jikimi.actor_account()));
alter policy administrator_adds on jikimi.account_role with check (
  (select jikimi.actor_has('ADMINISTRATOR')) and (select jikimi.actor_is_fresh()) and granted_by = (select jikimi.actor_account())
  and jikimi.is_now(granted_at) and account_id <> (select jikimi.actor_account())
  and exists (select 1 from jikimi.account a where a.id = account_id and a.state <> 'DISABLED'));
create policy administrator_revokes on jikimi.account_role for delete to jikimi_app using (
  (select jikimi.actor_has('ADMINISTRATOR')) and (select jikimi.actor_is_fresh()) and account_id <> (select jikimi.actor_account()));
alter policy administrator_adds on jikimi.invitation with check (
  (select jikimi.actor_has('ADMINISTRATOR')) and (select jikimi.actor_is_fresh()) and totp_sealed is null
  and account_id <> (select jikimi.actor_account()) and expires_at <= jikimi.now() + interval '4 days');
create policy overseers_read on jikimi.site_key for select to jikimi_app using ((select jikimi.actor_has('ADMINISTRATOR'))
  or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) or (select jikimi.actor_has('AUDITOR')));
create policy administrator_adds on jikimi.site_key for insert to jikimi_app with check (
  (select jikimi.actor_has('ADMINISTRATOR')) and (select jikimi.actor_is_fresh()) and created_by = (select jikimi.actor_account())
  and jikimi.is_now(created_at) and ended_at is null and not is_demo);
create policy administrator_ends on jikimi.site_key for update to jikimi_app
  using ((select jikimi.actor_has('ADMINISTRATOR')) and ended_at is null)
  with check (ended_by = (select jikimi.actor_account()) and jikimi.is_now(ended_at));

-- Designations and training
alter policy officer_designates on jikimi.designation with check ((select jikimi.actor_has('PRIVACY_OFFICER'))
  and designated_by = (select jikimi.actor_account()) and account_id <> (select jikimi.actor_account())
  and jikimi.is_now(designated_at) and approved_at is null and ended_at is null and from_on >= (select jikimi.today()));
alter policy officer_ends on jikimi.designation
  using (((select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER'))
    or (designated_by = any ((select jikimi.actor_deputises_for())::uuid[]) and approved_at is null)) and ended_at is null)
  with check (((select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER'))
    or (designated_by = any ((select jikimi.actor_deputises_for())::uuid[]) and approved_at is null))
    and ended_by = (select jikimi.actor_account()) and jikimi.is_now(ended_at));
create policy officer_rewrites on jikimi.designation for update to jikimi_app
  using ((select jikimi.actor_has('PRIVACY_OFFICER')) and approved_at is null and ended_at is null)
  with check ((select jikimi.actor_has('PRIVACY_OFFICER')) and approved_at is null and ended_at is null
    and account_id <> (select jikimi.actor_account()) and from_on >= (select jikimi.today()));
create policy another_approves on jikimi.designation for update to jikimi_app
  using (((select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) or designated_by = any ((select jikimi.actor_deputises_for())::uuid[]))
    and approved_at is null and ended_at is null)
  with check (((select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) or designated_by = any ((select jikimi.actor_deputises_for())::uuid[]))
    and approved_by = (select jikimi.actor_account()) and jikimi.is_now(approved_at) and ended_at is null
    and designated_by <> (select jikimi.actor_account()) and account_id <> (select jikimi.actor_account())
    and (select jikimi.actor_is_fresh()));
alter policy overseers_read on jikimi.designation using (
  account_id = (select jikimi.actor_account()) or (select jikimi.actor_has('PRIVACY_OFFICER'))
  or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) or (select jikimi.actor_has('AUDITOR'))
  or designated_by = any ((select jikimi.actor_deputises_for())::uuid[]));

create policy overseers_read on jikimi.training_course for select to jikimi_app using ((select jikimi.actor_has('PRIVACY_OFFICER'))
  or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) or (select jikimi.actor_has('AUDITOR')));
create policy officer_plans on jikimi.training_course for insert to jikimi_app
  with check ((select jikimi.actor_has('PRIVACY_OFFICER')) and planned_by = (select jikimi.actor_account())
    and jikimi.is_now(planned_at) and cancelled_at is null);
create policy officer_changes on jikimi.training_course for update to jikimi_app
  using ((select jikimi.actor_has('PRIVACY_OFFICER')) and cancelled_at is null
    and not exists (select 1 from jikimi.attendance t where t.course_id = training_course.id and t.voided_at is null))
  with check ((select jikimi.actor_has('PRIVACY_OFFICER')) and (cancelled_by is null
    or (cancelled_by = (select jikimi.actor_account()) and jikimi.is_now(cancelled_at))));
create policy overseers_read on jikimi.attendance for select to jikimi_app using (account_id = (select jikimi.actor_account())
  or (select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) or (select jikimi.actor_has('AUDITOR')));
create policy another_enters on jikimi.attendance for insert to jikimi_app with check (
  ((select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')))
  and entered_by = (select jikimi.actor_account()) and jikimi.is_now(entered_at) and account_id <> (select jikimi.actor_account()) and voided_at is null
  and exists (select 1 from jikimi.training_course c where c.id = course_id and c.cancelled_at is null and c.held_on <= (select jikimi.today())));
create policy another_voids on jikimi.attendance for update to jikimi_app
  using (((select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')))
    and account_id <> (select jikimi.actor_account()) and voided_at is null)
  with check (voided_by = (select jikimi.actor_account()) and jikimi.is_now(voided_at));

-- Rules, separation, history, review
create policy staff_reads on jikimi.rule for select to jikimi_app using ((select jikimi.actor_account()) is not null);
create policy overseers_read on jikimi.rule_change for select to jikimi_app using ((select jikimi.actor_has('PRIVACY_OFFICER'))
  or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) or (select jikimi.actor_has('AUDITOR')));
create policy officer_changes on jikimi.rule_change for insert to jikimi_app with check (
  ((select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')))
  and (select jikimi.actor_is_fresh()) and changed_by = (select jikimi.actor_account()) and jikimi.is_now(changed_at) and cancelled_at is null);
create policy officer_cancels on jikimi.rule_change for update to jikimi_app
  using (((select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')))
    and cancelled_at is null and effective_at > jikimi.now())
  with check (cancelled_by = (select jikimi.actor_account()) and jikimi.is_now(cancelled_at));
create policy staff_reads on jikimi.separation_rule for select to jikimi_app using ((select jikimi.actor_account()) is not null);
create policy overseers_read on jikimi.separation_exception for select to jikimi_app using (deputy_id = (select jikimi.actor_account())
  or account_id = (select jikimi.actor_account()) or (select jikimi.actor_has('ADMINISTRATOR')) or (select jikimi.actor_has('PRIVACY_OFFICER'))
  or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) or (select jikimi.actor_has('AUDITOR')));
create policy administrator_declares on jikimi.separation_exception for insert to jikimi_app with check (
  (select jikimi.actor_has('ADMINISTRATOR')) and (select jikimi.actor_is_fresh()) and declared_by = (select jikimi.actor_account()) and jikimi.is_now(declared_at)
  and accepted_at is null and ended_at is null
  and exists (select 1 from jikimi.separation_rule r where r.name = rule and r.can_be_excepted)
  and exists (select 1 from jikimi.account a where a.id = deputy_id and a.state = 'ACTIVE')
  and not exists (select 1 from jikimi.account_role r where r.account_id = deputy_id and r.role in ('ADMINISTRATOR', 'AUDITOR', 'HANDLER')));
create policy deputy_accepts on jikimi.separation_exception for update to jikimi_app
  using (deputy_id = (select jikimi.actor_account()) and (select jikimi.actor_is_fresh()) and accepted_at is null and ended_at is null)
  with check (deputy_id = (select jikimi.actor_account()) and jikimi.is_now(accepted_at) and ended_at is null
    and not exists (select 1 from jikimi.account_role r where r.account_id = deputy_id and r.role in ('ADMINISTRATOR', 'AUDITOR', 'HANDLER')));
create policy overseer_ends on jikimi.separation_exception for update to jikimi_app
  using (((select jikimi.actor_has('ADMINISTRATOR')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER'))) and ended_at is null
    and not exists (select 1 from jikimi.separation_rule p join jikimi.account_role a on a.role = p.first
      join jikimi.account_role b on b.role = p.second and b.account_id = a.account_id
      where p.name = rule and a.account_id = separation_exception.account_id))
  with check (((select jikimi.actor_has('ADMINISTRATOR')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')))
    and ended_by = (select jikimi.actor_account()) and jikimi.is_now(ended_at));
alter policy chief_grants on jikimi.audit_scope with check ((select jikimi.actor_has('CHIEF_PRIVACY_OFFICER'))
  and granted_by = (select jikimi.actor_account()) and account_id <> (select jikimi.actor_account()) and jikimi.is_now(granted_at));
create policy overseers_read on jikimi.rights_history for select to jikimi_app using ((select jikimi.actor_has('PRIVACY_OFFICER'))
  or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) or (select jikimi.actor_has('AUDITOR')));
create policy overseers_read on jikimi.rights_review for select to jikimi_app
  using ((select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) or (select jikimi.actor_has('AUDITOR')));
create policy chief_signs on jikimi.rights_review for insert to jikimi_app with check ((select jikimi.actor_has('CHIEF_PRIVACY_OFFICER'))
  and (select jikimi.actor_is_fresh()) and signed_by = (select jikimi.actor_account()) and jikimi.is_now(signed_at) and day <= (select jikimi.today()));
`)
  }
}
