import { Migration } from '@mikro-orm/migrations'

/** Carrying out what was decided: putting right, destroying, keeping without use; and what restriction ends by it. */
export class M0038Executing extends Migration {
  override up(): void {
    this.addSql(`
-- While a turn makes the tokens of the next epoch, what it opened a moment ago must not change.
create function jikimi.is_epoch_filling() returns boolean language sql volatile security definer
  set search_path = jikimi, pg_temp
  as $$ select exists (select 1 from jikimi.key_epoch e where e.filled_at is null and e.switched_at is null) $$;

-- Locks what is to be put right: request, case, collection, as everybody else does.
create function jikimi.lock_corrections(wanted uuid, seen integer) returns table (target_id uuid, id uuid, purpose text, policy_version_id uuid,
    pseudonym uuid, key_id uuid, sealed bytea, masked_items text[])
  language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  #variable_conflict use_column
  declare r jikimi.rights_request;
  begin
    if not jikimi.actor_works_on_request(wanted) then perform jikimi.refuse('carried out by who works on it'); end if;
    r := jikimi.lock_request(wanted, seen);
    if r.id is null or r.kind <> 'CORRECTION' or r.state <> 'DECIDED' then return; end if;
    perform 1 from jikimi.inquiry_case c join jikimi.request_target t on t.collection_id = c.collection_id
    where t.request_id = wanted order by c.id for update of c;
    perform 1 from jikimi.collection l join jikimi.request_target t on t.collection_id = l.id
    where t.request_id = wanted order by l.id for update of l;
    return query select t.id, l.id, l.purpose, l.policy_version_id, l.pseudonym, l.key_id, l.sealed, l.masked_items
      from jikimi.request_decision d join jikimi.decision_part p on p.decision_id = d.id join jikimi.request_target t on t.id = p.target_id
        join jikimi.collection l on l.id = t.collection_id
      where d.request_id = wanted and d.round = r.round and p.outcome = 'GRANTED';
  end $$;

create function jikimi.correct_collection(wanted uuid, target uuid, new_items text[], new_masked text[], new_sealed bytea,
    epochs integer[], kinds text[], tokens bytea[]) returns boolean
  language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare found_id uuid;
  begin
    if not jikimi.actor_works_on_request(wanted) then perform jikimi.refuse('carried out by who works on it'); end if;
    select l.id into found_id from jikimi.rights_request r join jikimi.request_decision d on d.request_id = r.id and d.round = r.round
      join jikimi.decision_part p on p.decision_id = d.id join jikimi.request_target t on t.id = p.target_id
      join jikimi.collection l on l.id = t.collection_id
    where r.id = wanted and t.id = target and r.kind = 'CORRECTION' and r.state = 'DECIDED' and p.outcome = 'GRANTED' for update of l;
    if found_id is null then return false; end if;
    update jikimi.request_correction k set executed_at = jikimi.now()
    where k.target_id = target and k.dropped_at is null and k.executed_at is null;
    if not found then perform jikimi.refuse('nothing is proposed to be put right'); end if;
    update jikimi.collection l set items = new_items, masked_items = new_masked, sealed = new_sealed where l.id = found_id;
    update jikimi.restriction x set ended_at = jikimi.now()
    where x.collection_id = found_id and x.awaits_correction and x.ended_at is null;
    -- A copy from before has the old values, and nobody outside it knows the new ones: it says so then
    perform jikimi.note_ending('CORRECTED', found_id, jsonb_build_object('restriction_id', gen_random_uuid(), 'request_id', wanted,
      'corrected_at', date_trunc('milliseconds', jikimi.now())));
    delete from jikimi.lookup_token k where k.collection_id = found_id;
    insert into jikimi.lookup_token (epoch, kind, token, collection_id, purpose)
      select k.epoch, k.kind, k.token, found_id, l.purpose
      from unnest(epochs, kinds, tokens) as k (epoch, kind, token) cross join jikimi.collection l where l.id = found_id;
    return true;
  end $$;

-- What a granted correction has put right may be used again; what was refused, once the person was told. What is to be
-- destroyed stays out of use until it is gone, what is suspended until the person lifts it. @law PIPA 37⑤; policy 06
create function jikimi.release_decided(wanted uuid, edge text) returns void language sql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
    update jikimi.restriction x set ended_at = jikimi.now()
    where x.request_id = wanted and (x.ended_at is null or x.ended_at > jikimi.now()) and exists (
      select 1 from jikimi.rights_request r join jikimi.request_decision d on d.request_id = r.id and d.round = r.round
        join jikimi.decision_part p on p.decision_id = d.id join jikimi.request_target t on t.id = p.target_id
      where r.id = wanted and t.collection_id = x.collection_id and ((edge = 'execute' and r.kind = 'CORRECTION' and p.outcome = 'GRANTED')
        or (edge = 'notify' and p.outcome = 'REFUSED')))
  $$;

-- Granted: a deletion and a withdrawal become grounds of retention, a suspension stays or becomes one. Who may prepare
-- prepares the run with it, for the chief privacy officer to approve. Returns how many collections go.
create function jikimi.execute_rights_request(wanted uuid, seen integer, new_run uuid) returns integer language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare r jikimi.rights_request; d jikimi.request_decision; going integer := 0; due text;
  begin
    if not jikimi.actor_works_on_request(wanted) then perform jikimi.refuse('carried out by who works on it'); end if;
    r := jikimi.lock_request(wanted, seen);
    if r.id is null then return null; end if;
    if exists (select 1 from jikimi.destruction_run x where x.id = new_run) then perform jikimi.refuse('that run is another''s'); end if;
    select * into d from jikimi.request_decision x where x.request_id = wanted and x.round = r.round;
    if r.kind = 'CORRECTION' and exists (select 1 from jikimi.decision_part p join jikimi.request_target t on t.id = p.target_id
      join jikimi.request_correction k on k.target_id = t.id where p.decision_id = d.id and p.outcome = 'GRANTED' and t.collection_id is not null
        and k.dropped_at is null and k.executed_at is null) then perform jikimi.refuse('what was proposed is not put right yet'); end if;
    -- The cases first, as everybody else locks them
    perform 1 from jikimi.inquiry_case c join jikimi.request_target t on t.collection_id = c.collection_id
    where t.request_id = wanted order by c.id for update of c;
    update jikimi.decision_part p set done = case when t.collection_id is null then 'GONE'
        when (r.kind in ('DELETION', 'WITHDRAWAL') or p.destroys) and v.standing = 'HELD' then 'HELD' else 'DONE' end
    from jikimi.request_target t left join jikimi.case_retention v on v.collection_id = t.collection_id
    where p.decision_id = d.id and p.outcome = 'GRANTED' and t.id = p.target_id;
    due := case r.kind when 'DELETION' then 'DELETION_GRANTED' when 'WITHDRAWAL' then 'CONSENT_WITHDRAWN' when 'SUSPENSION' then 'SUSPENSION_GRANTED' end;
    if due is not null then
      insert into jikimi.retention_ground (collection_id, ground, due_on, set_at, source_id)
        select t.collection_id, due, jikimi.today(), jikimi.now(), wanted
        from jikimi.decision_part p join jikimi.request_target t on t.id = p.target_id
        where p.decision_id = d.id and p.outcome = 'GRANTED' and t.collection_id is not null and (r.kind <> 'SUSPENSION' or p.destroys)
      on conflict do nothing;
      get diagnostics going = row_count;
      -- Out of use from now on, where it isn't yet: after an objection, and what a withdrawal is about
      insert into jikimi.restriction (id, collection_id, began_at, request_id)
        select gen_random_uuid(), t.collection_id, jikimi.now(), wanted
        from jikimi.decision_part p join jikimi.request_target t on t.id = p.target_id
        where p.decision_id = d.id and p.outcome = 'GRANTED' and t.collection_id is not null and not exists (
          select 1 from jikimi.restriction x where x.collection_id = t.collection_id and x.request_id = wanted and x.ended_at is null);
    end if;
    if going > 0 and jikimi.actor_has('PRIVACY_OFFICER') then
      insert into jikimi.destruction_run (id, state, day, due_until, purposes, prepared_by, prepared_at)
        select new_run, 'PREPARED', jikimi.today(), jikimi.today(), array_agg(distinct v.purpose), jikimi.actor_account(),
          date_trunc('milliseconds', jikimi.now())
        from jikimi.granted_to_destroy(d.id) v having count(*) > 0;
      insert into jikimi.destruction_item (run_id, collection_id, case_id, case_number, purpose, due_on, ground)
        select new_run, v.collection_id, v.case_id, v.case_number, v.purpose, v.due_on, v.ground
        from jikimi.granted_to_destroy(d.id) v where exists (select 1 from jikimi.destruction_run x where x.id = new_run);
    end if;
    update jikimi.request_decision x set executed_at = jikimi.now(),
      run_id = (select y.id from jikimi.destruction_run y where y.id = new_run) where x.id = d.id;
    perform jikimi.release_decided(wanted, 'execute');
    if not jikimi.move_request(wanted, 'execute', seen, null, jsonb_build_object('collections', going)) then return null; end if;
    return going;
  end $$;

-- What a decision lets be destroyed now: due, and kept by nothing.
create function jikimi.granted_to_destroy(decision uuid) returns setof jikimi.retention language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select v.* from jikimi.decision_part p join jikimi.request_target t on t.id = p.target_id
      join jikimi.case_retention v on v.collection_id = t.collection_id join jikimi.retention_ground g on g.collection_id = v.collection_id
    where p.decision_id = decision and p.outcome = 'GRANTED' and g.source_id = (select d.request_id from jikimi.request_decision d where d.id = decision)
      and v.standing = 'FREE' and v.due_on <= jikimi.today() and not jikimi.is_in_a_run(v.collection_id)
  $$;

-- Thirty days, once, and only where something was not granted. @law PIPA 38⑤
create function jikimi.object_to_decision(new_id uuid, wanted uuid, seen integer, at timestamptz, due date, words uuid) returns boolean
  language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare r jikimi.rights_request;
  begin
    if not (jikimi.actor_works_on_request(wanted) or jikimi.is_own_request(wanted)) then
      perform jikimi.refuse('only the person objects, and who works on it notes it');
    end if;
    r := jikimi.lock_request(wanted, seen);
    if r.id is null then return false; end if;
    if r.state <> 'NOTIFIED' or r.round <> 1 or r.outcome not in ('PART', 'REFUSED') or at > jikimi.now() + interval '10 minutes'
      or (at at time zone 'Asia/Seoul')::date < (r.decided_at at time zone 'Asia/Seoul')::date
      or (at at time zone 'Asia/Seoul')::date > (r.notified_at at time zone 'Asia/Seoul')::date + 30 then
      perform jikimi.refuse('objected is once, within thirty days, to what was not granted');
    end if;
    if not jikimi.move_request(wanted, 'object', seen, null, '{}') then return false; end if;
    -- Ten days anew from its receipt, reckoned as the first ones were
    if due is null or due - (at at time zone 'Asia/Seoul')::date not between 10 and 24 then
      perform jikimi.refuse('an objection is answered within its ten days');
    end if;
    update jikimi.rights_request x set deferred_until = due, warned = null where x.id = wanted;
    insert into jikimi.request_objection (id, request_id, received_at, text_id, noted_by, noted_at)
    values (new_id, wanted, at, words, jikimi.actor_account(), jikimi.now());
    return true;
  end $$;
`)
  }
}
