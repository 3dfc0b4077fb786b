import { Migration } from '@mikro-orm/migrations'

/** What a replay knows of corrections and of requests; nobody reads or writes what is asked to lift but through the functions. */
export class M0041UnclaimedRules extends Migration {
  override up(): void {
    this.addSql(`
alter table jikimi.restriction_lift enable row level security, force row level security;
create policy backup on jikimi.restriction_lift for select to jikimi_backup using (true);
create policy guard on jikimi.restriction_lift to jikimi_guard using (true) with check (true);
grant select on jikimi.restriction_lift to jikimi_backup, jikimi_guard;
grant insert, update (decided_by, decided_at, is_approved, version) on jikimi.restriction_lift to jikimi_guard;
grant update (request_id, claimed_by) on jikimi.restriction to jikimi_guard;
create policy guard_claims on jikimi.restriction for update to jikimi_guard
  using (ended_at is null and request_id is null) with check (ended_at is null);

-- A request that was taken back or lapsed does not run again; one that was verified is not let go unverified.
create trigger ending after update of state on jikimi.rights_request for each row
  when (old.state <> new.state and new.state in ('WITHDRAWN', 'LAPSED'))
  execute function jikimi.row_ends('REQUEST_OVER', 'id', 'state', 'closed_at');
create trigger ending_begins after update of state on jikimi.rights_request for each row
  when (old.state = 'RECEIVED' and new.state = 'VERIFIED') execute function jikimi.row_ends('REQUEST_VERIFIED', 'id');
do $$
declare
  before text := pg_get_functiondef('jikimi.replay_one(text, uuid, jsonb)'::regprocedure); changed text;
begin
  changed := replace(before, '    else
      raise exception ''an ending of an unknown kind''', '    when ''CORRECTED'' then
      -- The values went with the database: nobody uses the old ones until somebody has put them right again
      insert into jikimi.restriction (id, collection_id, began_at, awaits_correction, claimed_by)
        select (facts ->> ''restriction_id'')::uuid, l.id, (facts ->> ''corrected_at'')::timestamptz, true,
          (select q.id from jikimi.rights_request q where q.id = (facts ->> ''request_id'')::uuid)
        from jikimi.collection l where l.id = object on conflict do nothing;
      return case when found then ''corrected'' end;
    when ''REQUEST_VERIFIED'' then
      return null;
    when ''REQUEST_OVER'' then
      update jikimi.rights_request r set state = facts ->> ''state'', closed_at = (facts ->> ''closed_at'')::timestamptz, version = r.version + 1
      where r.id = object and r.closed_at is null
        and exists (select 1 from jikimi.request_edge e where e.from_state = r.state and e.to_state = facts ->> ''state'');
    else
      raise exception ''an ending of an unknown kind''');
  if length(changed) < length(before) + 100 then raise exception 'replay_one is not as it was'; end if;
  execute changed;
end $$;

-- That somebody was made sure of is known, how is not: what they had restricted is nobody's until they are again, and does not
-- end because this copy never heard of it.
create function jikimi.replay_requests() returns void language plpgsql volatile set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.is_replaying() then perform jikimi.refuse('nothing is being done again'); end if;
    update jikimi.rights_request r set lapses_at = greatest(r.lapses_at, jikimi.now() + make_interval(days => jikimi.rule_value('REQUEST_PROOF_DAYS')))
    where r.state = 'RECEIVED' and exists (select 1 from jikimi.ending e where e.kind = 'REQUEST_VERIFIED' and e.object_id = r.id);
    update jikimi.restriction x set claimed_by = x.request_id, request_id = null
    where x.ended_at is null and x.request_id in (select r.id from jikimi.rights_request r where r.state = 'RECEIVED'
      and exists (select 1 from jikimi.ending e where e.kind = 'REQUEST_VERIFIED' and e.object_id = r.id));
  end $$;
revoke execute on function jikimi.replay_requests(), jikimi.restriction_lift_keeps(), jikimi.take_over_restrictions(),
  jikimi.unclaimed_restrictions(uuid, timestamptz, uuid, integer), jikimi.claim_restriction(uuid, uuid, integer),
  jikimi.ask_restriction_lift(uuid, uuid, bytea), jikimi.decide_restriction_lift(uuid, integer, boolean) from public;

grant create on schema jikimi to jikimi_guard;
do $$
declare f regprocedure;
begin
  foreach f in array array['jikimi.take_over_restrictions()', 'jikimi.unclaimed_restrictions(uuid, timestamptz, uuid, integer)',
    'jikimi.claim_restriction(uuid, uuid, integer)', 'jikimi.ask_restriction_lift(uuid, uuid, bytea)',
    'jikimi.decide_restriction_lift(uuid, integer, boolean)']::regprocedure[]
  loop
    execute format('alter function %s owner to jikimi_guard', f);
  end loop;
end $$;
revoke create on schema jikimi from jikimi_guard;
grant execute on function jikimi.unclaimed_restrictions(uuid, timestamptz, uuid, integer), jikimi.claim_restriction(uuid, uuid, integer),
  jikimi.ask_restriction_lift(uuid, uuid, bytea), jikimi.decide_restriction_lift(uuid, integer, boolean) to jikimi_app;
`)
  }
}
