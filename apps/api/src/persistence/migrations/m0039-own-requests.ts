import { Migration } from '@mikro-orm/migrations'

/** Which rights requests are a visit's own, what their person does about them, and how a link proves them. @law Decree 46① */
export class M0039OwnRequests extends Migration {
  override up(): void {
    this.addSql(`
-- A representative's acts are not the person's: in a visit of theirs, and when the link of a request that they made is opened.
create or replace function jikimi.request_by(wanted uuid default null) returns text language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select case when jikimi.actor_account() is not null then 'ACCOUNT'
      when session_user in ('jikimi_worker', 'jikimi_keeper', 'jikimi_migrator') then 'SYSTEM'
      when jikimi.actor_own_mandate() is not null or (jikimi.actor_site() is not null and exists (select 1 from jikimi.rights_request r
        where r.id = wanted and r.requester <> 'SUBJECT')) then 'AGENT' else 'SUBJECT' end
  $$;

-- Made under the contact that this visit has proven; or verified, and about nobody else. An agent's: those of the mandate.
create function jikimi.actor_own_requests() returns uuid[] language plpgsql stable security definer
  set search_path = jikimi, pg_temp
  as $$
  declare visit record; mine uuid[];
  begin
    select * into visit from jikimi.own_visit_of(jikimi.session_token());
    if visit.collection_id is null then return '{}'; end if;
    if visit.mandate_id is not null then return coalesce(jikimi.mandate_requests(visit.mandate_id), '{}'); end if;
    mine := jikimi.collections_of_contact(visit.collection_id);
    return array(
      select r.id from jikimi.rights_request r where r.collection_id = any (mine)
      union
      select t.request_id from jikimi.request_target t join jikimi.rights_request r on r.id = t.request_id
      where t.collection_id = any (mine) and t.lifted_at is null and r.verified_at is not null
        and not exists (select 1 from jikimi.request_target o where o.request_id = t.request_id and o.lifted_at is null
          and o.collection_id is not null and o.collection_id <> all (mine)));
  end $$;

create or replace function jikimi.is_own_request(wanted uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$ select wanted = any (jikimi.actor_own_requests()) $$;

-- What a request is about, once somebody was made sure of; before that only what is theirs by their contact.
create or replace function jikimi.is_told_own(wanted uuid, collection uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select jikimi.is_own_request(wanted) and (coalesce(collection = any (jikimi.actor_own()), false)
      or exists (select 1 from jikimi.rights_request r where r.id = wanted and r.verified_at is not null))
  $$;

create function jikimi.own_requests() returns table (id uuid, number text, batch_id uuid, kind text, channel text, requester text, state text,
    round integer, received_at timestamptz, due_on date, deferred_until date, takes_effect boolean, needs_comparison boolean,
    verified_at timestamptz, lapses_at timestamptz, outcome text, notified_at timestamptz, closed_at timestamptz, duplicate_of text,
    is_restricting boolean, version integer, collection_id uuid, key_id uuid, pseudonym uuid, cases text[])
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select r.id, r.number, r.batch_id, r.kind, r.channel, r.requester, r.state, r.round, r.received_at, r.due_on, r.deferred_until,
      r.takes_effect, r.needs_comparison, r.verified_at, r.lapses_at, r.outcome, r.notified_at, r.closed_at,
      (select o.number from jikimi.rights_request o where o.id = r.duplicate_of),
      exists (select 1 from jikimi.restriction x where x.request_id = r.id and x.ended_at is null), r.version, l.id, l.key_id, l.pseudonym,
      array(select t.case_number from jikimi.request_target t where t.request_id = r.id and t.lifted_at is null
        and (r.verified_at is not null or t.collection_id = any ((select jikimi.actor_own())::uuid[])) order by t.case_number)
    from jikimi.rights_request r left join jikimi.collection l on l.id = r.collection_id
    where r.id = any ((select jikimi.actor_own_requests())::uuid[])
    order by r.received_at desc, r.id desc limit 200
  $$;

-- The notices that were sent about them, as they lie beside the request.
create function jikimi.own_notices() returns table (id uuid, request_id uuid, sent_at timestamptz, text_id uuid, sealed bytea,
    collection_id uuid, key_id uuid, pseudonym uuid)
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select n.id, n.request_id, n.sent_at, t.id, t.sealed, l.id, l.key_id, l.pseudonym
    from jikimi.request_notice n join jikimi.request_text t on t.id = n.text_id join jikimi.collection l on l.id = t.collection_id
    where n.request_id = any ((select jikimi.actor_own_requests())::uuid[]) order by n.sent_at desc, n.id desc
  $$;

-- By which of a request's targets what is held is named.
create function jikimi.own_targets(wanted uuid) returns table (target_id uuid, held_id uuid) language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select t.id, t.collection_id from jikimi.request_target t
    where t.request_id = wanted and t.lifted_at is null and t.collection_id = any (jikimi.actor_own())
      and wanted = any ((select jikimi.actor_own_requests())::uuid[])
  $$;

-- Who may act for them in these requests, so that they can take it back. Nobody's name is in it; an agent sees none.
create function jikimi.own_mandates() returns table (id uuid, request_id uuid, kind text, from_on date, until_on date, state text)
  language plpgsql stable security definer set search_path = jikimi, pg_temp
  as $$
  #variable_conflict use_column
  begin
    if not jikimi.actor_is_own() then return; end if;
    return query select m.id, m.request_id, m.kind, m.from_on, m.until_on, m.state from jikimi.mandate m
      where m.request_id = any ((select jikimi.actor_own_requests())::uuid[]) and m.state in ('PROPOSED', 'ACCEPTED') and m.until_on >= jikimi.today();
  end $$;

-- What of these requests' data is gone, with the certificate that says so.
create function jikimi.own_destroyed() returns table (case_number text, destroyed_at timestamptz, certificate_number text, openable_until timestamptz)
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select distinct d.case_number, d.destroyed_at, c.number, c.openable_until
    from jikimi.request_target t join jikimi.destroyed d on d.case_number = t.case_number
    left join jikimi.certificate c on c.run_id = d.run_id
    where t.request_id = any ((select jikimi.actor_own_requests())::uuid[]) and t.lifted_at is null and jikimi.is_told_own(t.request_id, t.collection_id)
    order by 2 desc limit 200
  $$;

-- Every request that asked for this link is proven by opening it; where several share the address, it proves none of them alone.
create function jikimi.prove_own_requests(visit_token text, several boolean) returns void language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare proven uuid; visit record; mine uuid[];
  begin
    if jikimi.actor_site() is null then perform jikimi.refuse('only a site opens a visit'); end if;
    select * into visit from jikimi.own_visit_of(visit_token);
    if visit.collection_id is null then perform jikimi.refuse('this visit is over'); end if;
    mine := jikimi.collections_of_contact(visit.collection_id);
    if several then
      update jikimi.own_visit v set is_shared = true where v.token_digest = jikimi.token_digest(visit_token);
    end if;
    for proven in select r.id from jikimi.own_visit v join jikimi.own_link k on k.id = v.link_id
        join jikimi.rights_request r on r.id = any (k.requests)
      where v.token_digest = jikimi.token_digest(visit_token) and r.state = 'RECEIVED'
        -- The contact that was proven is the one of the request, or one on file of what it is about
        and (r.id = any (jikimi.mandate_requests(visit.mandate_id)) or (visit.mandate_id is null and (r.collection_id = any (mine)
          or exists (select 1 from jikimi.request_target t where t.request_id = r.id and t.lifted_at is null and t.collection_id = any (mine)))))
      order by r.received_at, r.id
    loop
      if several then perform jikimi.demand_comparison(proven); end if;
      perform jikimi.note_verification(proven, 'CONTACT_LINK', true);
    end loop;
  end $$;

-- Made within the visit: its contact is proven already.
create function jikimi.prove_made_request(wanted uuid) returns void language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare visit jikimi.own_visit;
  begin
    select v.* into visit from jikimi.own_visit v where v.token_digest = jikimi.token_digest(jikimi.session_token());
    if not jikimi.is_own_request(wanted) or not jikimi.actor_is_own() or not exists (select 1 from jikimi.rights_request r
        where r.id = wanted and r.channel = 'WEB' and r.registered_at >= visit.opened_at) then
      perform jikimi.refuse('a visit proves what was asked within it');
    end if;
    -- The same as one that is open already shares its answer
    if not exists (select 1 from jikimi.rights_request r where r.id = wanted and r.state = 'RECEIVED') then return; end if;
    if visit.is_shared then perform jikimi.demand_comparison(wanted); end if;
    perform jikimi.note_verification(wanted, 'CONTACT_LINK', true);
  end $$;

-- A suspension that was granted ends when the person says so, and not before. @law PIPA 37
create function jikimi.lift_own_suspension(wanted uuid, seen integer) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare asked jikimi.rights_request;
  begin
    if not jikimi.is_own_request(wanted) or not jikimi.actor_is_own() then perform jikimi.refuse('a suspension is lifted by the person'); end if;
    asked := jikimi.lock_request(wanted, seen);
    if asked.id is null then return false; end if;
    if asked.kind <> 'SUSPENSION' or asked.state not in ('NOTIFIED', 'CLOSED')
      or coalesce(asked.outcome, 'REFUSED') = 'REFUSED' then
      perform jikimi.refuse('only a suspension that was granted is lifted');
    end if;
    perform jikimi.release_restriction(wanted);
    perform jikimi.note_request(wanted, 'lift-suspension');
    return true;
  end $$;

-- To the contact on file of what the request is about, else to the one that it came with. Asked by send_request_link alone.
-- False where there is no address, or three were sent today.
create function jikimi.queue_own_link(wanted uuid, new_id uuid) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare asked jikimi.rights_request; anchor uuid;
  begin
    select * into asked from jikimi.rights_request r where r.id = wanted;
    select l.id into anchor
    from (select t.collection_id as id, 1 as preference from jikimi.request_target t where t.request_id = wanted and t.lifted_at is null
      union all select asked.collection_id, 2) c join jikimi.collection l on l.id = c.id
    where exists (select 1 from jikimi.lookup_token k where k.collection_id = l.id and k.kind = 'EMAIL')
    order by c.preference, l.received_at desc limit 1;
    if anchor is null or asked.state <> 'RECEIVED' or not jikimi.own_links_left(anchor) then return false; end if;
    insert into jikimi.own_link (id, collection_id, requests, locale, asked_at, delivery_state)
    values (new_id, anchor, array[wanted], asked.locale, jikimi.now(), 'QUEUED');
    return true;
  end $$;

-- To the agent of a mandate in force, asked as above.
create function jikimi.queue_agent_link(wanted uuid, mandate uuid, new_id uuid) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare asked jikimi.rights_request;
  begin
    select * into asked from jikimi.rights_request r where r.id = wanted;
    if asked.collection_id is null or (select count(*) from jikimi.own_link k where k.mandate_id = mandate
        and k.asked_at > jikimi.now() - interval '1 day') >= 3 then return false; end if;
    insert into jikimi.own_link (id, collection_id, requests, mandate_id, locale, asked_at, delivery_state)
    values (new_id, asked.collection_id, array[wanted], mandate, asked.locale, jikimi.now(), 'QUEUED');
    return true;
  end $$;
`)
  }
}
