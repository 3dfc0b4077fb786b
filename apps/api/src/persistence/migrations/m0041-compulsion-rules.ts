import { Migration } from '@mikro-orm/migrations'

/** Who reads that there is a compulsion; whose its functions are. Nobody writes but by them. */
export class M0041CompulsionRules extends Migration {
  override up(): void {
    this.addSql(`
do $$
declare t text;
begin
  foreach t in array array['compulsion', 'compulsion_item', 'compulsion_look'] loop
    execute format('alter table jikimi.%I enable row level security, force row level security', t);
    execute format('create policy backup on jikimi.%I for select to jikimi_backup using (true)', t);
    execute format('create policy guard on jikimi.%I to jikimi_guard using (true) with check (true)', t);
    execute format('create policy overseers_read on jikimi.%I for select to jikimi_app using ((select jikimi.actor_oversees_retention()))', t);
    execute format('grant select on jikimi.%I to jikimi_backup, jikimi_guard, jikimi_app', t);
    execute format('grant insert on jikimi.%I to jikimi_guard', t);
  end loop;
end $$;
grant update (decided_by, decided_at, is_approved, until_at, version) on jikimi.compulsion to jikimi_guard;
grant select (sealed, policy_version_id, key_id, pseudonym) on jikimi.collection to jikimi_guard;
grant select (sealed) on jikimi.case_message to jikimi_guard;
-- Who signs second for whoever asked sees what they decide on
create policy deputy_reads on jikimi.compulsion for select to jikimi_app using (asked_by = any ((select jikimi.actor_deputises_for())::uuid[]));
create policy deputy_reads on jikimi.compulsion_item for select to jikimi_app using (compulsion_id in (select c.id from jikimi.compulsion c));

revoke execute on function jikimi.compulsion_keeps(), jikimi.ask_compulsion(uuid, text, uuid, text, bytea, integer),
  jikimi.decide_compulsion(uuid, integer, boolean), jikimi.actor_is_compelled(uuid), jikimi.compelled_contents(uuid, uuid) from public;
grant create on schema jikimi to jikimi_guard;
do $$
declare f regprocedure;
begin
  foreach f in array array['jikimi.ask_compulsion(uuid, text, uuid, text, bytea, integer)', 'jikimi.decide_compulsion(uuid, integer, boolean)',
    'jikimi.actor_is_compelled(uuid)', 'jikimi.compelled_contents(uuid, uuid)',
    'jikimi.make_link(uuid, bytea, timestamptz)']::regprocedure[]
  loop
    execute format('alter function %s owner to jikimi_guard', f);
  end loop;
end $$;
revoke create on schema jikimi from jikimi_guard;
grant execute on function jikimi.ask_compulsion(uuid, text, uuid, text, bytea, integer), jikimi.decide_compulsion(uuid, integer, boolean),
  jikimi.compelled_contents(uuid, uuid) to jikimi_app;
`)
  }
}
