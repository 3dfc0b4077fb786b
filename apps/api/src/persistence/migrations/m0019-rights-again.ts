import { Migration } from '@mikro-orm/migrations'

/** Table rights for what is new, and every definer function to the guard, for the API alone to execute. */
export class M0019RightsAgain extends Migration {
  override up(): void {
    this.addSql(`
revoke execute on all functions in schema jikimi from public;
grant execute on function jikimi.refuse(text), jikimi.role_name(text, text) to jikimi_app, jikimi_guard;

grant select on jikimi.department, jikimi.training_course, jikimi.attendance, jikimi.restriction, jikimi.rule, jikimi.rule_change,
  jikimi.reveal, jikimi.reveal_unlock, jikimi.separation_rule, jikimi.separation_exception, jikimi.recovery_code to jikimi_guard;
grant select (id, number, collection_id, purpose, state, handler_id, version) on jikimi.inquiry_case to jikimi_guard;
grant update (state, handler_id, taken_at, version) on jikimi.inquiry_case to jikimi_guard;
grant select (id, pseudonym, purpose, site_key_id) on jikimi.collection to jikimi_guard;
grant insert on jikimi.recovery_code, jikimi.rights_history to jikimi_guard;
grant update (used_at) on jikimi.recovery_code to jikimi_guard;
grant delete on jikimi.recovery_code to jikimi_guard;
grant update (cancelled_at, cancelled_by) on jikimi.rule_change to jikimi_guard;

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
  -- What only triggers and other functions ask: called by itself, the first would take any word for a change of rights,
  -- the others would answer for whoever is named.
  for f in select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'jikimi' and p.prosecdef and (p.prorettype = 'trigger'::regtype
      or p.proname in ('rights_changed', 'demand_holders', 'demand_fresh', 'last_day_of_attendance', 'is_attended'))
  loop
    execute format('revoke execute on function %s from jikimi_app', f);
  end loop;
end $$;
revoke create on schema jikimi from jikimi_guard;
grant execute on function jikimi.restricted_collections() to jikimi_worker;

grant update (ended_at, ended_by, version) on jikimi.designation to jikimi_guard;
grant insert, update (name_ko, name_en) on jikimi.department to jikimi_app;
grant update (display_name, department_id, suspended_by) on jikimi.account to jikimi_app;
grant delete on jikimi.account_role to jikimi_app;
grant update (purposes, from_on, until_on, authority, approved_by, approved_at) on jikimi.designation to jikimi_app;
grant select (id, label, origins, documents, requests_per_minute, is_demo, created_at, created_by, ended_at, ended_by) on jikimi.site_key to jikimi_app;
grant insert on jikimi.site_key to jikimi_app;
grant update (ended_at, ended_by) on jikimi.site_key to jikimi_app;

grant select, insert on jikimi.training_course, jikimi.attendance, jikimi.rule_change, jikimi.reach, jikimi.reveal_unlock,
  jikimi.separation_exception, jikimi.rights_review to jikimi_app;
grant update (title, audience, purpose, content, held_on, method, cancelled_at, cancelled_by, version) on jikimi.training_course to jikimi_app;
grant update (voided_at, voided_by) on jikimi.attendance to jikimi_app;
grant update (cancelled_at, cancelled_by) on jikimi.rule_change to jikimi_app;
grant update (decided_by, decided_at, more, until_at) on jikimi.reveal_unlock to jikimi_app;
grant update (accepted_at, ended_at, ended_by) on jikimi.separation_exception to jikimi_app;
grant select on jikimi.rule, jikimi.separation_rule, jikimi.rights_history to jikimi_app;
grant select on all tables in schema jikimi to jikimi_backup;
`)
  }
}
