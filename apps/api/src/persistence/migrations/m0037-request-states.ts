import { Migration } from '@mikro-orm/migrations'

/** How a request goes from state to state, what its ladder asks for and what its restriction does meanwhile. */
export class M0037RequestStates extends Migration {
  override up(): void {
    this.addSql(`
create function jikimi.request_by(wanted uuid default null) returns text language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select case when jikimi.actor_account() is not null then 'ACCOUNT'
      when session_user in ('jikimi_worker', 'jikimi_keeper', 'jikimi_migrator') then 'SYSTEM' else 'SUBJECT' end
  $$;
-- The page of a person of their own says who is on it, once there is one.
create function jikimi.actor_is_own() returns boolean language sql stable security definer set search_path = jikimi, pg_temp
  as $$ select false $$;
create function jikimi.is_own_request(wanted uuid) returns boolean language sql stable security definer set search_path = jikimi, pg_temp
  as $$ select false $$;
create function jikimi.is_told_own(wanted uuid, collection uuid) returns boolean language sql stable security definer set search_path = jikimi, pg_temp
  as $$ select false $$;

-- Who may see that there are requests: nobody's items are in them.
create function jikimi.actor_sees_requests() returns boolean language sql stable security definer set search_path = jikimi, pg_temp
  as $$ select jikimi.actor_keeps_register() or jikimi.actor_has('CHIEF_PRIVACY_OFFICER') $$;
-- Whose request it is; the chief privacy officer's only where they decide an objection, and while it runs.
create function jikimi.actor_attends_request(wanted uuid) returns boolean language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select exists (select 1 from jikimi.rights_request r where r.id = wanted and r.assignee_id = jikimi.actor_account()
      and (jikimi.actor_keeps_register() or (r.round = 2 and r.closed_at is null and jikimi.actor_has('CHIEF_PRIVACY_OFFICER'))))
  $$;
create function jikimi.actor_works_on_request(wanted uuid) returns boolean language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select jikimi.actor_attends_request(wanted) and exists (select 1 from jikimi.rights_request r
      where r.id = wanted and r.closed_at is null and r.state <> 'GROUPED')
  $$;

-- Every step by one of its rungs. Where nothing is held there is nothing to compare with. @law Decree 46①
create function jikimi.ladder_is_climbed(wanted uuid) returns boolean language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select exists (select 1 from jikimi.verification_rung g where g.channel = r.channel and g.is_subject = (r.requester = 'SUBJECT'))
      and not exists (
        select 1 from jikimi.verification_rung s where s.channel = r.channel and s.is_subject = (r.requester = 'SUBJECT')
          and (s.rung <> 'COMPARISON' or h.is_held)
          and not exists (select 1 from jikimi.verification_rung g join jikimi.verification v on v.rung = g.rung and v.is_passed
            where g.channel = s.channel and g.is_subject = s.is_subject and g.step = s.step and v.request_id = r.id))
      and (not r.needs_comparison or not h.is_held or exists (select 1 from jikimi.verification v
        where v.request_id = r.id and v.rung = 'COMPARISON' and v.is_passed))
    from jikimi.rights_request r cross join lateral (select exists (select 1 from jikimi.request_target t
      where t.request_id = r.id and t.lifted_at is null and t.collection_id is not null) as is_held) h
    where r.id = wanted
  $$;

-- A request goes one way, by the edges of its table, and never without its proof.
create function jikimi.request_moves() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  declare moving text[] := array['collection_id', 'collection_due_on', 'state', 'round', 'deferred_until', 'assignee_id', 'takes_effect',
    'needs_comparison', 'verified_at', 'lapses_at', 'decided_at', 'decided_by', 'outcome', 'notified_at', 'closed_at', 'duplicate_of',
    'warned', 'version'];
  begin
    if to_jsonb(new) - moving <> to_jsonb(old) - moving or (new.collection_id is distinct from old.collection_id and new.collection_id is not null)
      or (old.closed_at is not null and (new.state, new.closed_at, new.outcome) is distinct from (old.state, old.closed_at, old.outcome)) then
      perform jikimi.refuse('a request stays as it was received, and over when it is over');
    end if;
    if new.state <> old.state then
      if not exists (select 1 from jikimi.request_edge e where e.from_state = old.state and e.to_state = new.state) then
        perform jikimi.refuse('a request goes one way');
      end if;
      if new.state in ('VERIFIED', 'DECIDED') and not jikimi.ladder_is_climbed(new.id) then
        perform jikimi.refuse('nothing is decided for somebody who was not made sure of');
      end if;
      if new.state = 'OBJECTED' and (old.round = 2 or coalesce(old.outcome not in ('PART', 'REFUSED'), true)
        or old.notified_at < jikimi.now() - interval '30 days') then
        perform jikimi.refuse('an objection is made once, within thirty days, to what was not granted');
      end if;
    end if;
    return new;
  end $$;
create trigger request_moves before update on jikimi.rights_request for each row execute function jikimi.request_moves();

create function jikimi.release_restriction(wanted uuid) returns integer language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare released integer;
  begin
    update jikimi.restriction r set ended_at = jikimi.now() where r.request_id = wanted and r.ended_at is null;
    get diagnostics released = row_count;
    return released;
  end $$;

-- Begins with the receipt, in its transaction, and once more for what is found later. @law PIPA 36②, 37②; policy 06
create function jikimi.restrict_targets(wanted uuid) returns void language sql volatile security definer set search_path = jikimi, pg_temp
  as $$
    insert into jikimi.restriction (id, collection_id, began_at, request_id)
      select gen_random_uuid(), t.collection_id, jikimi.now(), r.id
      from jikimi.request_target t join jikimi.rights_request r on r.id = t.request_id
      where r.id = wanted and r.kind in ('CORRECTION', 'DELETION', 'SUSPENSION') and r.takes_effect and r.closed_at is null
        and r.state not in ('GROUPED', 'EXECUTED', 'NOTIFIED') and t.lifted_at is null and t.collection_id is not null
        and not exists (select 1 from jikimi.restriction x where x.request_id = r.id and x.collection_id = t.collection_id and x.ended_at is null)
  $$;

-- What destruction looks at: asked for and not answered yet.
create function jikimi.ask_of_targets(wanted uuid) returns void language sql volatile security definer set search_path = jikimi, pg_temp
  as $$
    insert into jikimi.pending_request (id, collection_id, kind, received_at)
      select t.id, t.collection_id, r.kind, r.received_at from jikimi.request_target t join jikimi.rights_request r on r.id = t.request_id
      where r.id = wanted and r.takes_effect and r.state <> 'GROUPED' and r.closed_at is null and t.lifted_at is null
        and t.collection_id is not null
      on conflict (id) do nothing
  $$;
create function jikimi.target_changes() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if tg_op = 'INSERT' then
      perform jikimi.restrict_targets(new.request_id), jikimi.ask_of_targets(new.request_id);
    elsif new.lifted_at is not null and old.lifted_at is null then
      update jikimi.restriction r set ended_at = jikimi.now()
      where r.request_id = new.request_id and r.collection_id = new.collection_id and r.ended_at is null;
      update jikimi.pending_request p set answered_at = jikimi.now() where p.id = new.id and p.answered_at is null;
    end if;
    return null;
  end $$;
create trigger target_changes after insert or update of lifted_at on jikimi.request_target
  for each row execute function jikimi.target_changes();
create function jikimi.request_goes_on() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if new.state in ('RECEIVED', 'VERIFIED', 'DEFERRED', 'DECIDED', 'EXECUTED', 'OBJECTED') then
      perform jikimi.restrict_targets(new.id) where new.state in ('RECEIVED', 'VERIFIED', 'DEFERRED');
      perform jikimi.ask_of_targets(new.id);
    end if;
    update jikimi.pending_request p set answered_at = case when new.state in ('NOTIFIED', 'CLOSED', 'WITHDRAWN', 'LAPSED', 'GROUPED')
      then coalesce(p.answered_at, jikimi.now()) end
    from jikimi.request_target t where t.request_id = new.id and p.id = t.id and t.lifted_at is null;
    return null;
  end $$;
create trigger request_goes_on after update of state on jikimi.rights_request
  for each row when (old.state <> new.state) execute function jikimi.request_goes_on();

-- Null where somebody else changed it meanwhile.
create function jikimi.lock_request(wanted uuid, seen integer) returns jikimi.rights_request
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare one jikimi.rights_request;
  begin
    select * into one from jikimi.rights_request r where r.id = wanted and (seen is null or r.version = seen) for update;
    return one;
  end $$;

create function jikimi.note_request(wanted uuid, new_act text, new_facts jsonb default '{}', new_ground text default null) returns void
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    update jikimi.rights_request r set version = r.version + 1 where r.id = wanted and jikimi.request_by() <> 'SYSTEM';
    insert into jikimi.request_event (id, request_id, act, from_state, to_state, by_kind, by_account, ground, facts, at)
      select gen_random_uuid(), r.id, new_act, r.state, r.state, jikimi.request_by(r.id), jikimi.actor_account(), new_ground, new_facts,
        date_trunc('milliseconds', jikimi.now())
      from jikimi.rights_request r where r.id = wanted;
  end $$;

-- Along an edge. Called by functions that have decided that the actor may. False where somebody else was first.
create function jikimi.move_request(wanted uuid, new_act text, seen integer, new_ground text default null, new_facts jsonb default '{}')
  returns boolean language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare one jikimi.rights_request := jikimi.lock_request(wanted, seen); next_state text; now_at timestamptz := date_trunc('milliseconds', jikimi.now());
  begin
    if one.id is null then return false; end if;
    select e.to_state into next_state from jikimi.request_edge e where e.act = new_act and e.from_state = one.state;
    if next_state is null then perform jikimi.refuse('this request is not at that point'); end if;
    update jikimi.rights_request r set state = next_state, version = r.version + 1,
      verified_at = case new_act when 'verify' then now_at else r.verified_at end, takes_effect = r.takes_effect or new_act = 'verify',
      decided_at = case new_act when 'decide' then now_at else r.decided_at end,
      decided_by = case new_act when 'decide' then jikimi.actor_account() else r.decided_by end,
      notified_at = case new_act when 'notify' then now_at else r.notified_at end,
      round = case new_act when 'object' then 2 else r.round end,
      closed_at = case when next_state in ('CLOSED', 'WITHDRAWN', 'LAPSED') then now_at else r.closed_at end
    where r.id = wanted;
    insert into jikimi.request_event (id, request_id, act, from_state, to_state, by_kind, by_account, ground, facts, at)
    values (gen_random_uuid(), wanted, new_act, one.state, next_state, jikimi.request_by(wanted), jikimi.actor_account(), new_ground, new_facts, now_at);
    if next_state in ('WITHDRAWN', 'LAPSED', 'GROUPED') then perform jikimi.release_restriction(wanted); end if;
    -- What was asked again is answered with it
    update jikimi.rights_request r set closed_at = now_at, version = r.version + 1
    where r.duplicate_of = wanted and r.state = 'GROUPED' and r.closed_at is null and next_state in ('CLOSED', 'WITHDRAWN', 'LAPSED');
    return true;
  end $$;
`)
  }
}
