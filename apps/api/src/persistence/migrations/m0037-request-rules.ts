import { Migration } from '@mikro-orm/migrations'

/** Who sees requests and who changes them; their own collections among those that are destroyed, certified and replayed. */
export class M0037RequestRules extends Migration {
  override up(): void {
    this.addSql(`
do $$
declare t text;
begin
  foreach t in array array['rights_request', 'request_target', 'request_text', 'verification', 'request_event', 'request_edge',
    'verification_rung'] loop
    execute format('alter table jikimi.%I enable row level security, force row level security', t);
    execute format('create policy backup on jikimi.%I for select to jikimi_backup using (true)', t);
    execute format('create policy guard on jikimi.%I to jikimi_guard using (true) with check (true)', t);
    execute format('grant select on jikimi.%I to jikimi_backup, jikimi_guard', t);
  end loop;
  foreach t in array array['rights_request', 'request_target', 'request_text', 'verification', 'request_event'] loop
    execute format('grant insert on jikimi.%I to jikimi_guard', t);
  end loop;
  foreach t in array array['rights_request', 'request_target', 'verification', 'request_event'] loop
    execute format('create policy officers_read on jikimi.%I for select to jikimi_app using ((select jikimi.actor_sees_requests()))', t);
  end loop;
end $$;
create policy assignee_reads on jikimi.request_text for select to jikimi_app using (jikimi.actor_attends_request(request_id));
create policy replays on jikimi.rights_request to jikimi_migrator using ((select jikimi.is_replaying())) with check ((select jikimi.is_replaying()));
create policy replays on jikimi.request_target to jikimi_migrator using ((select jikimi.is_replaying())) with check ((select jikimi.is_replaying()));

grant select (id, number, batch_id, kind, channel, requester, received_at, received_how, registered_at, registered_by, collection_id, locale,
  state, round, due_on, deferred_until, assignee_id, takes_effect, needs_comparison, verified_at, lapses_at, decided_at, decided_by, outcome,
  notified_at, closed_at, duplicate_of, warned, collection_due_on, version) on jikimi.rights_request to jikimi_app;
grant select on jikimi.request_target, jikimi.request_text, jikimi.verification, jikimi.request_event to jikimi_app;
grant update (state, round, deferred_until, assignee_id, takes_effect, needs_comparison, verified_at, lapses_at, decided_at, decided_by, outcome,
  notified_at, closed_at, duplicate_of, warned, version), delete on jikimi.rights_request to jikimi_guard;
grant update (lifted_at) on jikimi.request_target to jikimi_guard;
grant usage on sequence jikimi.request_event_seq_seq to jikimi_guard;
grant select, insert, update (ended_at) on jikimi.restriction to jikimi_guard;
create policy guard_restricts on jikimi.restriction for insert to jikimi_guard with check (request_id is not null and jikimi.is_now(began_at));
create policy guard_releases on jikimi.restriction for update to jikimi_guard using (ended_at is null) with check (jikimi.is_now(ended_at));
grant insert, update (answered_at) on jikimi.pending_request to jikimi_guard;
grant insert on jikimi.collection, jikimi.lookup_token to jikimi_guard;
grant select (sealed) on jikimi.collection to jikimi_guard;
create policy guard_receives on jikimi.collection for insert to jikimi_guard with check (purpose = 'RIGHTS_REQUEST');
create policy guard_receives on jikimi.lookup_token for insert to jikimi_guard with check (purpose = 'RIGHTS_REQUEST');

-- The register finds people by what they wrote in; by what they asked for nobody looks for them.
alter policy officer_reads on jikimi.collection using ((select jikimi.actor_keeps_register()) and purpose <> 'RIGHTS_REQUEST'
  and id <> all ((select jikimi.restricted_collections())::uuid[]));
alter policy officer_reads on jikimi.lookup_token using ((select jikimi.actor_keeps_register()) and purpose <> 'RIGHTS_REQUEST'
  and collection_id <> all ((select jikimi.restricted_collections())::uuid[]));
create policy officers_read_requests on jikimi.collection for select to jikimi_app
  using (purpose = 'RIGHTS_REQUEST' and (select jikimi.actor_sees_requests()));

-- A case is work on one collection, an inquiry or a request. What was destroyed outlives both.
alter table jikimi.destruction_item drop constraint destruction_item_case_id_fkey;
alter table jikimi.destroyed drop constraint destroyed_case_id_fkey;
-- Each apart, so that a list by the day reads the index of each; who asks for all asks the view of both.
create view jikimi.case_retention with (security_invoker = true) as
  select c.collection_id, c.id as case_id, c.number as case_number, c.purpose, c.received_at, c.due_on,
    case when c.ground_due_on is not null and c.ground_due_on = c.due_on then c.ground_kind
      when c.due_on < c.period_ends_on then 'PURPOSE_ACHIEVED' else 'PERIOD_ENDED' end as ground,
    case when h.collection_id is not null then 'HELD' when p.collection_id is not null then 'DEFERRED' else 'FREE' end as standing
  from jikimi.inquiry_case c
  left join (select distinct i.collection_id from jikimi.hold_item i join jikimi.hold h on h.id = i.hold_id
    where h.released_at is null) h on h.collection_id = c.collection_id
  left join (select distinct r.collection_id from jikimi.pending_request r
    where r.answered_at is null and r.kind in ('ACCESS', 'CORRECTION')) p on p.collection_id = c.collection_id
  where c.collection_id is not null;
-- What was asked is kept while it is not over
create view jikimi.request_retention with (security_invoker = true) as
  select r.collection_id, r.id as case_id, r.number as case_number, 'RIGHTS_REQUEST'::text as purpose, r.registered_at as received_at,
    r.collection_due_on as due_on, 'PURPOSE_ACHIEVED'::text as ground,
    case when r.closed_at is null then 'DEFERRED' else 'FREE' end as standing
  from jikimi.rights_request r where r.collection_id is not null;
create or replace view jikimi.retention with (security_invoker = true) as
  select * from jikimi.case_retention union all select * from jikimi.request_retention;
grant select on jikimi.case_retention, jikimi.request_retention to jikimi_guard;

-- Every foreign key that leads to a collection, whoever added it: nobody needs to remember this function.
create or replace function jikimi.rows_left_of(wanted_run uuid) returns bigint language plpgsql stable security definer
  set search_path = jikimi, pg_temp
  as $$
  declare one record; found bigint; total bigint := 0;
  begin
    for one in
      select c.conrelid::regclass::text as name, a.attname as col from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        join pg_class k on k.oid = c.conrelid
        where c.contype = 'f' and c.confrelid = 'jikimi.collection'::regclass and not k.relispartition
      union select 'jikimi.idempotency', 'collection_id' union select 'jikimi.collection', 'id'
    loop
      execute format('select count(*) from (select d.collection_id as id from jikimi.destroyed d where d.run_id = $1) g join %s t on t.%I = g.id',
        one.name, one.col) into found using wanted_run;
      total := total + found;
    end loop;
    return total;
  end $$;

-- A restriction that is put back belongs to its request again.
drop trigger ending_begins on jikimi.restriction;
create trigger ending_begins after insert on jikimi.restriction for each row
  execute function jikimi.row_ends('RESTRICTED', 'id', 'collection_id', 'began_at', 'ended_at', 'request_id');
do $$
declare
  before text := pg_get_functiondef('jikimi.replay_one(text, uuid, jsonb)'::regprocedure); changed text;
begin
  changed := replace(replace(before, 'insert into jikimi.restriction (id, collection_id, began_at, ended_at)',
      'insert into jikimi.restriction (id, collection_id, began_at, ended_at, request_id)'),
    '(facts ->> ''began_at'')::timestamptz, ended from jikimi.collection l',
    '(facts ->> ''began_at'')::timestamptz, ended,
          (select q.id from jikimi.rights_request q where q.id = (facts ->> ''request_id'')::uuid) from jikimi.collection l');
  if length(changed) < length(before) + 100 then raise exception 'replay_one is not as it was'; end if;
  execute changed;
end $$;

revoke execute on all functions in schema jikimi from public;
grant create on schema jikimi to jikimi_guard;
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'jikimi'::regnamespace and p.proname in
    ('request_by', 'actor_is_own', 'is_own_request', 'is_told_own', 'actor_sees_requests', 'actor_attends_request', 'actor_works_on_request',
     'ladder_is_climbed', 'request_moves', 'release_restriction', 'restrict_targets', 'ask_of_targets', 'target_changes', 'request_goes_on',
     'lock_request', 'note_request', 'move_request', 'next_request_number', 'is_asked_again', 'group_under', 'group_what_is_alike',
     'find_targets', 'receive_request', 'note_verification', 'demand_comparison', 'assign_request', 'demand_work_on', 'note_officer_rung',
     'call_back_sources', 'comparison_sources', 'tell_people_apart', 'send_request_link', 'add_request_target', 'remove_request_target', 'group_request', 'withdraw_request',
     'add_request_text', 'lapse_requests', 'warn_requests', 'close_requests', 'forget_requests')
  loop
    execute format('alter function %s owner to jikimi_guard', f);
  end loop;
end $$;
revoke create on schema jikimi from jikimi_guard;
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'jikimi'::regnamespace and p.proname in
    ('actor_sees_requests', 'actor_attends_request', 'actor_works_on_request', 'receive_request', 'assign_request', 'note_officer_rung',
     'call_back_sources', 'comparison_sources', 'tell_people_apart', 'send_request_link', 'add_request_target', 'remove_request_target', 'group_request', 'withdraw_request',
     'add_request_text')
  loop
    execute format('grant execute on function %s to jikimi_app', f);
  end loop;
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'jikimi'::regnamespace and p.proname in
    ('lapse_requests', 'warn_requests', 'close_requests', 'forget_requests')
  loop
    execute format('grant execute on function %s to jikimi_worker', f);
  end loop;
end $$;
`)
  }
}
