import { Migration } from '@mikro-orm/migrations'

/** What officers do on requests; what the days do by themselves. Each function says for itself who may. */
export class M0037RequestActs extends Migration {
  override up(): void {
    this.addSql(`
-- Taken by an officer, given to one, or given back.
create function jikimi.assign_request(wanted uuid, seen integer, account uuid) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare one jikimi.rights_request;
  begin
    if not jikimi.actor_sees_requests() then perform jikimi.refuse('only officers give requests to officers'); end if;
    one := jikimi.lock_request(wanted, seen);
    if one.id is null then return false; end if;
    if one.closed_at is not null or one.state = 'GROUPED' or (account is not null and not exists (
      select 1 from jikimi.account a join jikimi.account_role o on o.account_id = a.id
      where a.id = account and a.state = 'ACTIVE' and (o.role = 'PRIVACY_OFFICER' or (one.round = 2 and o.role = 'CHIEF_PRIVACY_OFFICER')))) then
      perform jikimi.refuse('a request that runs is an officer''s');
    end if;
    update jikimi.rights_request r set assignee_id = account where r.id = wanted;
    perform jikimi.note_request(wanted, 'assign', jsonb_strip_nulls(jsonb_build_object('to', account)));
    return true;
  end $$;

create function jikimi.demand_work_on(wanted uuid) returns void language plpgsql stable security definer set search_path = jikimi, pg_temp
  as $$ begin if not jikimi.actor_works_on_request(wanted) then perform jikimi.refuse('this request is another''s'); end if; end $$;

-- The rungs that an officer climbs with the person; a number is called that was shown to who calls. What was compared comes without
-- values: which items, and which of them differ.
create function jikimi.note_officer_rung(wanted uuid, seen integer, new_rung text, passed boolean, new_text uuid, new_compared text[],
    new_differing text[], new_document text) returns text
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    perform jikimi.demand_work_on(wanted);
    if new_rung not in ('CALL_BACK', 'COMPARISON', 'DOCUMENT') or (new_rung = 'CALL_BACK' and passed and not exists (
      select 1 from jikimi.request_event e where e.request_id = wanted and e.act = 'show-number' and e.by_account = jikimi.actor_account())) then
      perform jikimi.refuse('a call goes to the number on file, a link is opened by the person');
    end if;
    return jikimi.note_verification(wanted, new_rung, passed, new_text, new_compared, new_differing, new_document, seen);
  end $$;

-- Where the number on file lies, and the one that was given, with one of all that staff joined; who reads them is on record.
create function jikimi.call_back_sources(wanted uuid, seen integer) returns table (id uuid, purpose text, policy_version_id uuid, pseudonym uuid,
    key_id uuid, sealed bytea, person uuid)
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  #variable_conflict use_column
  declare one jikimi.rights_request;
  begin
    perform jikimi.demand_work_on(wanted);
    one := jikimi.lock_request(wanted, seen);
    if one.id is null then return; else perform jikimi.note_request(wanted, 'show-number'); end if;
    return query select l.id, l.purpose, l.policy_version_id, l.pseudonym, l.key_id, l.sealed,
        (select min(p.id::text)::uuid from unnest(jikimi.person_of(l.id, null, null)) p (id))
      from jikimi.collection l where l.id = one.collection_id or l.id in (
        select t.collection_id from jikimi.request_target t where t.request_id = wanted and t.lifted_at is null)
      order by l.purpose = 'RIGHTS_REQUEST', l.received_at desc limit 21;
  end $$;

-- A one-time link to the contact on file; what sends it is the page of the person's own, once there is one.
create function jikimi.send_request_link(wanted uuid, seen integer) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$ begin perform jikimi.demand_work_on(wanted); return false; end $$;

-- Until the decision; what is added later is proven as the rest was.
create function jikimi.add_request_target(wanted uuid, seen integer, wanted_number text) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare one jikimi.rights_request;
  begin
    perform jikimi.demand_work_on(wanted);
    one := jikimi.lock_request(wanted, seen);
    if one.id is null then return false; end if;
    if one.state not in ('RECEIVED', 'VERIFIED', 'DEFERRED', 'OBJECTED') then perform jikimi.refuse('this request is not at that point'); end if;
    insert into jikimi.request_target (id, request_id, collection_id, case_number, purpose, found_by, added_at, added_by)
      select gen_random_uuid(), wanted, c.collection_id, c.number, c.purpose, 'OFFICER', date_trunc('milliseconds', jikimi.now()), jikimi.actor_account()
      from jikimi.inquiry_case c where c.number = wanted_number and c.collection_id is not null
      on conflict do nothing;
    if not found then return null; end if;
    if one.state <> 'RECEIVED' and not jikimi.ladder_is_climbed(wanted) then perform jikimi.refuse('COMPARE_FIRST'); end if;
    perform jikimi.note_request(wanted, 'add-target', jsonb_build_object('number', wanted_number));
    return true;
  end $$;
create function jikimi.remove_request_target(wanted uuid, seen integer, wanted_number text) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare one jikimi.rights_request;
  begin
    perform jikimi.demand_work_on(wanted);
    one := jikimi.lock_request(wanted, seen);
    if one.id is null then return false; end if;
    if one.state not in ('RECEIVED', 'VERIFIED', 'DEFERRED', 'OBJECTED') then perform jikimi.refuse('this request is not at that point'); end if;
    update jikimi.request_target t set lifted_at = date_trunc('milliseconds', jikimi.now())
    where t.request_id = wanted and t.case_number = wanted_number and t.lifted_at is null;
    if not found then return null; end if;
    perform jikimi.note_request(wanted, 'remove-target', jsonb_build_object('number', wanted_number));
    return true;
  end $$;

create function jikimi.group_request(wanted uuid, seen integer, new_main uuid) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare under uuid;
  begin
    perform jikimi.demand_work_on(wanted);
    select m.id into under from jikimi.rights_request m, jikimi.rights_request r where r.id = wanted and m.id = new_main and m.id <> r.id
      and m.kind = r.kind and m.state in ('VERIFIED', 'DEFERRED') and (jikimi.is_asked_again(r.id, m.id) or exists (
        select 1 from jikimi.request_target t join jikimi.request_target u on u.collection_id = t.collection_id
        where t.request_id = r.id and t.lifted_at is null and u.request_id = m.id and u.lifted_at is null)) and not exists (
        select 1 from jikimi.request_target t where t.request_id = r.id and t.lifted_at is null and t.collection_id is not null
          and not exists (select 1 from jikimi.request_target u where u.request_id = m.id and u.lifted_at is null and u.collection_id = t.collection_id));
    if under is null then return null; end if;
    return jikimi.group_under(wanted, under, seen);
  end $$;

create function jikimi.withdraw_request(wanted uuid, seen integer) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.is_own_request(wanted) then perform jikimi.demand_work_on(wanted); end if;
    return jikimi.move_request(wanted, 'withdraw', seen);
  end $$;

-- Words beside a request, sealed under its key. False where its collection is gone.
create function jikimi.add_request_text(new_id uuid, wanted uuid, new_kind text, new_sealed bytea) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.is_own_request(wanted) then perform jikimi.demand_work_on(wanted); end if;
    insert into jikimi.request_text (id, request_id, collection_id, kind, sealed, by_account, at)
      select new_id, r.id, r.collection_id, new_kind, new_sealed, jikimi.actor_account(), date_trunc('milliseconds', jikimi.now())
      from jikimi.rights_request r where r.id = wanted and r.collection_id is not null;
    return found;
  end $$;

-- By themselves, in small batches: whoever asks about one at the same moment waits for neither.
create function jikimi.lapse_requests(most integer) returns table (id uuid, number text) language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare one record;
  begin
    for one in select r.id, r.number from jikimi.rights_request r where r.state = 'RECEIVED' and r.lapses_at <= jikimi.now()
      order by r.lapses_at limit least(most, 100) for update skip locked
    loop
      perform jikimi.move_request(one.id, 'lapse', null);
      return query select one.id, one.number;
    end loop;
  end $$;
create function jikimi.warn_requests(most integer) returns table (id uuid, number text, days integer) language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare one record;
  begin
    for one in select r.id, r.number, w.level, w.days from jikimi.rights_request r
      cross join lateral (select jikimi.next_due_on(r.id, r.state, r.due_on, r.deferred_until) - jikimi.today() as days) d
      cross join lateral (select d.days, case when d.days < 0 then 0 when d.days <= 1 then 1 when d.days <= 2 then 2 when d.days <= 5 then 5 end as level) w
      where r.closed_at is null and r.state not in ('GROUPED', 'NOTIFIED') and w.level < coalesce(r.warned, 9)
      order by r.due_on limit least(most, 100) for update of r skip locked
    loop
      update jikimi.rights_request r set warned = one.level where r.id = one.id;
      perform jikimi.note_request(one.id, case one.level when 0 then 'escalate' else 'warn' end, jsonb_build_object('days', one.days));
      return query select one.id, one.number, one.level;
    end loop;
  end $$;
create function jikimi.close_requests(most integer) returns table (id uuid, number text) language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare one record;
  begin
    for one in select r.id, r.number from jikimi.rights_request r where r.state = 'NOTIFIED'
      and (r.outcome in ('WHOLE', 'NOTHING_HELD') or r.round = 2 or r.notified_at < jikimi.now() - interval '30 days')
      order by r.notified_at limit least(most, 100) for update skip locked
    loop
      perform jikimi.move_request(one.id, 'close', null);
      return query select one.id, one.number;
    end loop;
  end $$;
-- Three years after it was over, and nothing of it holds any more. @law recipe: evidence of the decision
create function jikimi.forget_requests(most integer) returns table (id uuid, number text) language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    return query delete from jikimi.rights_request r where r.id in (
      select o.id from jikimi.rights_request o
      where o.closed_at < jikimi.now() - make_interval(months => jikimi.rule_value('REQUEST_EVIDENCE_MONTHS')) and o.collection_id is null
        and not exists (select 1 from jikimi.restriction x where x.request_id = o.id and x.ended_at is null)
      order by o.closed_at limit least(most, 100) for update skip locked)
    returning r.id, r.number;
  end $$;
`)
  }
}
