import { Migration } from '@mikro-orm/migrations'

/** Overseers read drafts; nobody writes one but through the functions. A withdrawal is as open as the version. */
export class M0044PolicyDraftRules extends Migration {
  override up(): void {
    this.addSql(`
alter table jikimi.policy_draft enable row level security, force row level security;
create policy overseers_read on jikimi.policy_draft for select to jikimi_app using ((select jikimi.actor_has('PRIVACY_OFFICER'))
  or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) or (select jikimi.actor_has('AUDITOR'))
  or proposed_by = any ((select jikimi.actor_deputises_for())::uuid[]));
create policy backup on jikimi.policy_draft for select to jikimi_backup using (true);
create policy guard on jikimi.policy_draft to jikimi_guard using (true) with check (true);
grant select on jikimi.policy_draft to jikimi_app, jikimi_backup, jikimi_guard;
grant insert, update on jikimi.policy_draft to jikimi_guard;
grant select on jikimi.policy_withdrawal to jikimi_app, jikimi_keeper, jikimi_backup, jikimi_guard;
grant insert on jikimi.policy_withdrawal, jikimi.policy_version, jikimi.retention_term to jikimi_guard;

revoke execute on all functions in schema jikimi from public;
grant create on schema jikimi to jikimi_guard;
do $$
declare f regprocedure;
begin
  foreach f in array array['jikimi.begin_policy_draft(uuid, uuid, text)', 'jikimi.save_policy_draft(uuid, integer, text, text, text, boolean)',
    'jikimi.propose_policy_draft(uuid, integer)', 'jikimi.return_policy_draft(uuid, integer, text)',
    'jikimi.drop_policy_draft(uuid, integer)', 'jikimi.approve_policy_draft(uuid, integer, uuid, text, text, integer, jsonb)',
    'jikimi.withdraw_policy(uuid, text, text)', 'jikimi.collections_by_version()']::regprocedure[]
  loop
    execute format('alter function %s owner to jikimi_guard', f);
    execute format('grant execute on function %s to jikimi_app', f);
  end loop;
end $$;
revoke create on schema jikimi from jikimi_guard;
`)
  }
}
