import { Migration } from '@mikro-orm/migrations'

/** The acts of deciding. Each function says for itself who may; null or false: it was changed meanwhile. */
export class M0038DecisionActs extends Migration {
  override up(): void {
    this.addSql(`
-- Who decides: who works on it, and an objection never who decided before. @law PIPA 38⑤
create function jikimi.actor_decides_request(wanted uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select jikimi.actor_works_on_request(wanted) and not exists (
      select 1 from jikimi.rights_request r join jikimi.request_decision d on d.request_id = r.id and d.round < r.round
      where r.id = wanted and d.decided_by = jikimi.actor_account())
  $$;
-- Each living collection of it that no earlier round has granted.
create function jikimi.targets_to_decide(wanted uuid) returns uuid[] language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select coalesce(array_agg(t.id order by t.id), '{}') from jikimi.request_target t join jikimi.rights_request r on r.id = t.request_id
    where t.request_id = wanted and t.collection_id is not null and t.lifted_at is null and not exists (
      select 1 from jikimi.decision_part p join jikimi.request_decision d on d.id = p.decision_id
      where p.target_id = t.id and p.outcome = 'GRANTED' and d.round < r.round)
  $$;

create function jikimi.defer_request(new_id uuid, wanted uuid, seen integer, until date, words uuid) returns boolean
  language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare r jikimi.rights_request;
  begin
    if not jikimi.actor_works_on_request(wanted) then perform jikimi.refuse('only who works on a request defers it'); end if;
    r := jikimi.lock_request(wanted, seen);
    if r.id is null then return false; end if;
    if r.kind <> 'ACCESS' then perform jikimi.refuse('only access is deferred'); end if;
    if jikimi.today() > r.due_on or until <= jikimi.today() or until > r.due_on + 366 then
      perform jikimi.refuse('deferred is what is not late, until a day to come');
    end if;
    if not jikimi.move_request(wanted, 'defer', seen, 'JUSTIFIED_REASON', jsonb_build_object('until', until)) then return false; end if;
    update jikimi.rights_request x set deferred_until = until where x.id = wanted;
    insert into jikimi.request_deferral (id, request_id, until_on, text_id, deferred_by, deferred_at)
    values (new_id, wanted, until, words, jikimi.actor_account(), jikimi.now());
    return true;
  end $$;

-- changes: [{id, target, item, text, masked}]. By who works on it, or by the person on their page.
create function jikimi.propose_corrections(wanted uuid, seen integer, changes jsonb) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare r jikimi.rights_request; c record;
  begin
    if not (jikimi.actor_works_on_request(wanted) or (jikimi.is_own_request(wanted) and jikimi.actor_is_own())) then
      perform jikimi.refuse('only who works on a request, and the person, propose');
    end if;
    r := jikimi.lock_request(wanted, seen);
    if r.id is null then return false; end if;
    if r.kind <> 'CORRECTION' or r.state not in ('RECEIVED', 'VERIFIED', 'DEFERRED', 'OBJECTED') then
      perform jikimi.refuse('corrections are proposed before they are decided');
    end if;
    for c in select * from jsonb_to_recordset(changes) as x (id uuid, target uuid, item text, text uuid, masked boolean) loop
      if not c.target = any (jikimi.targets_to_decide(wanted)) then perform jikimi.refuse('only for what the request is about'); end if;
      update jikimi.request_correction k set dropped_at = jikimi.now()
      where k.target_id = c.target and k.item = c.item and k.dropped_at is null and k.executed_at is null;
      insert into jikimi.request_correction (id, request_id, target_id, item, text_id, is_masked, proposed_by, proposed_at)
      values (c.id, wanted, c.target, c.item, c.text, c.masked, jikimi.actor_account(), jikimi.now());
    end loop;
    perform jikimi.note_request(wanted, 'propose', jsonb_build_object('items', jsonb_path_query_array(changes, '$[*].item')));
    return true;
  end $$;

create function jikimi.drop_correction(correction uuid, wanted uuid, seen integer) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare r jikimi.rights_request;
  begin
    if not (jikimi.actor_works_on_request(wanted) or (jikimi.is_own_request(wanted) and jikimi.actor_is_own())) then
      perform jikimi.refuse('only who works on a request, and the person, take a proposal back');
    end if;
    r := jikimi.lock_request(wanted, seen);
    if r.id is null or r.state not in ('RECEIVED', 'VERIFIED', 'DEFERRED', 'OBJECTED') then return false; end if;
    update jikimi.request_correction k set dropped_at = jikimi.now()
    where k.id = correction and k.request_id = wanted and k.dropped_at is null and k.executed_at is null;
    if not found then return false; end if;
    perform jikimi.note_request(wanted, 'drop');
    return true;
  end $$;

-- parts: [{target, outcome, ground, destroys, text}], one for each living collection. Returns the outcome.
create function jikimi.decide_rights_request(new_id uuid, wanted uuid, seen integer, words uuid, parts jsonb) returns text
  language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare r jikimi.rights_request; given uuid[]; granted integer; came text;
  begin
    if not jikimi.actor_decides_request(wanted) then perform jikimi.refuse('decided by who works on it, an objection by another'); end if;
    r := jikimi.lock_request(wanted, seen);
    if r.id is null then return null; end if;
    if not exists (select 1 from jikimi.request_edge e where e.act = 'decide' and e.from_state = r.state) then
      perform jikimi.refuse('this request is not at that point');
    end if;
    select coalesce(array_agg(p.target order by p.target), '{}'), count(*) filter (where p.outcome = 'GRANTED') into given, granted
    from jsonb_to_recordset(parts) as p (target uuid, outcome text);
    if given <> jikimi.targets_to_decide(wanted) then perform jikimi.refuse('each living collection is decided on once'); end if;
    came := case when cardinality(given) = 0 then 'NOTHING_HELD' when granted = 0 then 'REFUSED'
      when granted = cardinality(given) then 'WHOLE' else 'PART' end;
    insert into jikimi.request_decision (id, request_id, round, outcome, text_id, decided_by, decided_at)
    values (new_id, wanted, r.round, came, words, jikimi.actor_account(), jikimi.now());
    insert into jikimi.decision_part (decision_id, target_id, outcome, ground, destroys, text_id)
      select new_id, p.target, p.outcome, p.ground, coalesce(p.destroys, false), p.text
      from jsonb_to_recordset(parts) as p (target uuid, outcome text, ground text, destroys boolean, text uuid);
    -- A correction is granted as it was proposed, field by field
    if r.kind = 'CORRECTION' and exists (select 1 from jikimi.decision_part p where p.decision_id = new_id and p.outcome = 'GRANTED'
      and not exists (select 1 from jikimi.request_correction k where k.target_id = p.target_id and k.dropped_at is null and k.executed_at is null)) then
      perform jikimi.refuse('nothing is proposed to be put right');
    end if;
    if not jikimi.move_request(wanted, 'decide', seen, null, jsonb_build_object('outcome', came, 'grounds',
      (select coalesce(jsonb_agg(distinct p.ground) filter (where p.ground is not null), '[]') from jikimi.decision_part p
        where p.decision_id = new_id))) then return null; end if;
    update jikimi.rights_request x set outcome = came where x.id = wanted;
    return came;
  end $$;

-- What the collections of a request hold, restricted ones too: for its own work, and for nobody else. @law PIPA 35, 36, 37
create function jikimi.request_contents(wanted uuid) returns table (target_id uuid, case_number text, id uuid, purpose text,
    policy_version_id uuid, pseudonym uuid, key_id uuid, sealed bytea)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select t.id, t.case_number, l.id, l.purpose, l.policy_version_id, l.pseudonym, l.key_id, l.sealed
    from jikimi.rights_request r join jikimi.request_target t on t.request_id = r.id join jikimi.collection l on l.id = t.collection_id
    where r.id = wanted and t.lifted_at is null and r.state in ('VERIFIED', 'DEFERRED', 'DECIDED', 'EXECUTED', 'NOTIFIED', 'OBJECTED')
      and jikimi.actor_works_on_request(wanted)
    order by t.case_number
  $$;
-- What its living collections are, and what keeps them: codes, and nothing in them.
create function jikimi.target_facts(wanted uuid) returns table (target_id uuid, purpose text, policy_version_id uuid, items text[],
    is_to_decide boolean, kept_because text, statute text)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select t.id, l.purpose, l.policy_version_id, l.items, t.id = any (jikimi.targets_to_decide(wanted)), h.kind, h.statute
    from jikimi.request_target t join jikimi.collection l on l.id = t.collection_id
      left join lateral (select x.kind, x.statute from jikimi.hold_item i join jikimi.hold x on x.id = i.hold_id
        where i.collection_id = t.collection_id and x.released_at is null order by x.placed_at limit 1) h on true
    where t.request_id = wanted and t.lifted_at is null and (jikimi.actor_attends_request(wanted) or jikimi.is_told_own(wanted, t.collection_id))
  $$;
`)
  }
}
