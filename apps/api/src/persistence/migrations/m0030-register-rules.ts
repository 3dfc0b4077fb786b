import { Migration } from '@mikro-orm/migrations'

/** What a privacy officer reads of collections, masked by the API, and decides about them; whose the functions are. */
export class M0030RegisterRules extends Migration {
  override up(): void {
    this.addSql(`
alter table jikimi.person_link enable row level security, force row level security;
create policy backup on jikimi.person_link for select to jikimi_backup using (true);
create policy guard on jikimi.person_link for select to jikimi_guard using (true);
create policy guard on jikimi.collection_access for select to jikimi_guard using (true);

create policy officer_reads on jikimi.collection for select to jikimi_app
  using ((select jikimi.actor_keeps_register()) and id <> all ((select jikimi.restricted_collections())::uuid[]));
do $$
declare t text;
begin
  foreach t in array array['consent_record', 'lookup_token', 'inquiry_case'] loop
    execute format('create policy officer_reads on jikimi.%I for select to jikimi_app
      using ((select jikimi.actor_keeps_register()) and collection_id <> all ((select jikimi.restricted_collections())::uuid[]))', t);
  end loop;
end $$;
create policy officer_reads on jikimi.person_link for select to jikimi_app using ((select jikimi.actor_keeps_register())
  and first_id <> all ((select jikimi.restricted_collections())::uuid[])
  and second_id <> all ((select jikimi.restricted_collections())::uuid[]));
create policy officer_decides on jikimi.person_link for insert to jikimi_app with check ((select jikimi.actor_keeps_register())
  and decided_by = (select jikimi.actor_account()) and jikimi.is_now(decided_at)
  and first_id <> all ((select jikimi.restricted_collections())::uuid[])
  and second_id <> all ((select jikimi.restricted_collections())::uuid[]));

grant select on jikimi.person_link, jikimi.collection_access to jikimi_guard;
grant usage on sequence jikimi.person_link_seq_seq to jikimi_guard;
grant select, insert on jikimi.person_link to jikimi_app;
grant select on jikimi.person_link to jikimi_backup;
grant create on schema jikimi to jikimi_guard;
do $$
declare f regprocedure;
begin
  foreach f in array array['jikimi.actor_keeps_register()', 'jikimi.person_of(uuid, uuid, uuid)', 'jikimi.are_apart(uuid[], uuid[], uuid, uuid)',
    'jikimi.pair_standing(uuid, uuid)', 'jikimi.is_undecided(uuid, uuid)', 'jikimi.persons_of(uuid[])', 'jikimi.person_link_fits()',
    'jikimi.accesses_of(uuid[], integer)', 'jikimi.dealings_of(uuid[])', 'jikimi.searches_used()']::regprocedure[]
  loop
    execute format('alter function %s owner to jikimi_guard', f);
    execute format('revoke execute on function %s from public', f);
    execute format('grant execute on function %s to jikimi_app', f);
  end loop;
end $$;
revoke create on schema jikimi from jikimi_guard;
revoke execute on function jikimi.person_of(uuid, uuid, uuid), jikimi.are_apart(uuid[], uuid[], uuid, uuid), jikimi.person_link_fits()
  from jikimi_app;
`)
  }
}
