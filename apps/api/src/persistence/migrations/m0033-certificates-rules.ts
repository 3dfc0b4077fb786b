import { Migration } from '@mikro-orm/migrations'

/** Who reads certificates, who issues them, who states them in the tree. */
export class M0033CertificatesRules extends Migration {
  override up(): void {
    this.addSql(`
alter table jikimi.certificate enable row level security, force row level security;
create policy backup on jikimi.certificate for select to jikimi_backup using (true);
create policy guard on jikimi.certificate to jikimi_guard using (true) with check (statement_index is null);
create policy overseers_read on jikimi.certificate for select to jikimi_app using ((select jikimi.actor_oversees_retention()));
create policy keeper_reads on jikimi.certificate for select to jikimi_keeper using (true);
create policy sequencer_reads on jikimi.certificate for select to jikimi_sequencer using (true);
create policy sequencer_states on jikimi.certificate for update to jikimi_sequencer
  using (statement_index is null) with check (statement_index is not null);
create policy guard on jikimi.log_statement for select to jikimi_guard using (true);

grant select on jikimi.certificate to jikimi_backup, jikimi_guard, jikimi_app, jikimi_keeper;
grant insert on jikimi.certificate to jikimi_guard;
grant select, update (statement_index) on jikimi.certificate to jikimi_sequencer;
grant select on jikimi.log_statement to jikimi_guard;
grant update (statement, statement_hash, statement_number, statement_salt) on jikimi.destroyed to jikimi_guard;
grant select on jikimi.policy_version to jikimi_guard, jikimi_keeper;

revoke execute on function jikimi.certificate_keeps(), jikimi.copies_openable_until(integer), jikimi.rows_left_of(uuid),
  jikimi.runs_to_certify(integer), jikimi.next_certificate_number(), jikimi.certify_run(uuid, text, bytea, bytea, jsonb),
  jikimi.destruction_proof(text) from public;
grant create on schema jikimi to jikimi_guard;
do $$
declare f regprocedure;
begin
  foreach f in array array['jikimi.copies_openable_until(integer)', 'jikimi.rows_left_of(uuid)', 'jikimi.runs_to_certify(integer)',
    'jikimi.next_certificate_number()', 'jikimi.certify_run(uuid, text, bytea, bytea, jsonb)', 'jikimi.destruction_proof(text)']::regprocedure[]
  loop
    execute format('alter function %s owner to jikimi_guard', f);
  end loop;
end $$;
revoke create on schema jikimi from jikimi_guard;
grant execute on function jikimi.rows_left_of(uuid), jikimi.runs_to_certify(integer), jikimi.next_certificate_number(),
  jikimi.certify_run(uuid, text, bytea, bytea, jsonb) to jikimi_keeper;
grant execute on function jikimi.destruction_proof(text) to jikimi_app;
`)
  }
}
