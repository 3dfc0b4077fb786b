import { Migration } from '@mikro-orm/migrations'

/** Receipt and proof: what is asked, whom it is about, and how it was made sure that it is them. @law PIPA 38④, Decree 46① */
export class M0037RequestReceipt extends Migration {
  override up(): void {
    this.addSql(`
create function jikimi.next_request_number() returns text language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare beginning text := 'R-' || to_char(jikimi.now() at time zone 'Asia/Seoul', 'YYYY') || '-'; last bigint;
  begin
    perform pg_advisory_xact_lock(7141137);
    select max(substr(n.number, 8)::bigint) into last from (
      select r.number from jikimi.rights_request r where r.number like beginning || '%'
      union all select d.case_number from jikimi.destroyed d where d.purpose = 'RIGHTS_REQUEST' and d.case_number like beginning || '%') n;
    return beginning || lpad((coalesce(last, 0) + 1)::text, 6, '0');
  end $$;

-- Of the same contact, on collections that the other one is about too.
create function jikimi.is_asked_again(one uuid, other uuid) returns boolean language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select a.kind = b.kind and a.requester = b.requester and a.id <> b.id
      and exists (select 1 from jikimi.lookup_token x join jikimi.lookup_token y on y.epoch = x.epoch and y.kind = x.kind and y.token = x.token
        where x.collection_id = a.collection_id and y.collection_id = b.collection_id)
      and not exists (select 1 from jikimi.request_target t where t.request_id = a.id and t.lifted_at is null and t.collection_id is not null
        and not exists (select 1 from jikimi.request_target u where u.request_id = b.id and u.lifted_at is null and u.collection_id = t.collection_id))
    from jikimi.rights_request a, jikimi.rights_request b where a.id = one and b.id = other
  $$;

create function jikimi.group_under(wanted uuid, under uuid, seen integer) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.move_request(wanted, 'group', seen, null, jsonb_build_object('under', (select m.number from jikimi.rights_request m where m.id = under)))
      then return false; end if;
    update jikimi.rights_request r set duplicate_of = under where r.id = wanted;
    return true;
  end $$;

-- Under a verified one only: what waits for its own proof may lapse, and would take the other along.
create function jikimi.group_what_is_alike(wanted uuid) returns void language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare main uuid; alike uuid;
  begin
    select m.id into main from jikimi.rights_request m where m.id <> wanted and m.state in ('VERIFIED', 'DEFERRED')
      and jikimi.is_asked_again(wanted, m.id) order by m.registered_at, m.id limit 1;
    if main is not null then
      perform jikimi.group_under(wanted, main, null);
      return;
    end if;
    for alike in select r.id from jikimi.rights_request r, jikimi.rights_request me
      where me.id = wanted and me.state = 'VERIFIED' and r.state = 'RECEIVED' and r.id <> wanted and r.kind = me.kind
        and jikimi.is_asked_again(r.id, wanted)
    loop
      perform jikimi.group_under(alike, wanted, null);
    end loop;
  end $$;

-- Whose contact it is, whom officers named, and who is one person with them; the one who asks learns nothing of it.
create function jikimi.find_targets(wanted uuid, epochs integer[], kinds text[], tokens bytea[], numbers text[], officer uuid) returns void
  language sql volatile security definer set search_path = jikimi, pg_temp
  as $$
    with named as (
      select t.collection_id as id, 'CONTACT' as how, 1 as rank from unnest(epochs, kinds, tokens) g (epoch, kind, token)
        join jikimi.lookup_token t on t.epoch = g.epoch and t.kind = g.kind and t.token = g.token where t.purpose <> 'RIGHTS_REQUEST'
      union all
      select c.collection_id, 'OFFICER', 2 from jikimi.inquiry_case c where officer is not null and c.number = any (numbers) and c.collection_id is not null),
    found as (select * from named
      union all select p.id, 'PERSON_LINK', 3 from named n cross join unnest(jikimi.person_of(n.id, null, null)) p (id))
    insert into jikimi.request_target (id, request_id, collection_id, case_number, purpose, found_by, added_at, added_by)
      select gen_random_uuid(), wanted, f.id, c.number, c.purpose, f.how, date_trunc('milliseconds', jikimi.now()), officer
      from (select distinct on (id) id, how from found order by id, rank) f join jikimi.inquiry_case c on c.collection_id = f.id
  $$;

-- One request with its own collection; the restriction begins in the same transaction. Whoever registers: an officer, the site,
-- the person's own page. Known is what came before under the same key.
create function jikimi.receive_request(new_id uuid, new_batch uuid, new_kind text, new_channel text, new_requester text, at timestamptz, how text,
    new_locale text, due date, new_collection uuid, new_pseudonym uuid, new_key uuid, version_id uuid, new_items text[], new_sealed bytea,
    epochs integer[], kinds text[], tokens bytea[], numbers text[], new_key_digest bytea, new_request_digest bytea)
  returns table (request_id uuid, number text, due_on date, is_known boolean, collection_id uuid, key_id uuid, request_digest bytea)
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  #variable_conflict use_column
  declare
    now_at timestamptz := date_trunc('milliseconds', jikimi.now()); waiting integer; main uuid; new_number text;
    officer uuid := case when jikimi.actor_keeps_register() then jikimi.actor_account() end;
    does_restrict boolean := new_kind in ('CORRECTION', 'DELETION', 'SUSPENSION');
  begin
    if (new_channel = 'WEB') <> (officer is null) or (officer is null and jikimi.actor_site() is null and not jikimi.actor_is_own()) then
      perform jikimi.refuse('officers register what comes by other ways, and the site what is asked there');
    end if;
    -- A link proves an address, and nothing else that was typed beside it
    if officer is null and not kinds <@ array['EMAIL'] then perform jikimi.refuse('on the web one is known by an address'); end if;
    -- What a mandate covers, it covers in the whole act: nobody joins another's
    if exists (select 1 from jikimi.rights_request r where r.batch_id = new_batch and r.xmin <> pg_current_xact_id()::xid) then
      perform jikimi.refuse('one act is one transaction');
    end if;
    if at > now_at + interval '10 minutes' or at < now_at - interval '1 year' then perform jikimi.refuse('received within the last year'); end if;
    new_number := jikimi.next_request_number();
    return query select r.id, r.number, r.due_on, true, l.id, l.key_id, r.request_digest
      from jikimi.rights_request r left join jikimi.collection l on l.id = r.collection_id where r.key_digest = new_key_digest;
    if found then return; end if;

    select count(distinct r.id) into waiting from unnest(epochs, kinds, tokens) g (epoch, kind, token)
      join jikimi.lookup_token t on t.epoch = g.epoch and t.kind = g.kind and t.token = g.token
      join jikimi.rights_request r on r.collection_id = t.collection_id
      where r.verified_at is null and r.takes_effect and r.registered_at > now_at - interval '7 days'
        and (r.kind in ('CORRECTION', 'DELETION', 'SUSPENSION')) = does_restrict and r.batch_id <> new_batch;
    insert into jikimi.collection (id, purpose, policy_version_id, site_key_id, pseudonym, received_at, period_ends_on, locale, items,
        masked_items, key_id, sealed)
      values (new_collection, 'RIGHTS_REQUEST', version_id, null, new_pseudonym, now_at, (now_at at time zone 'Asia/Seoul')::date + 1096,
        new_locale, new_items, '{}', new_key, new_sealed);
    insert into jikimi.lookup_token (epoch, kind, token, collection_id, purpose)
      select g.epoch, g.kind, g.token, new_collection, 'RIGHTS_REQUEST' from unnest(epochs, kinds, tokens) g (epoch, kind, token);
    insert into jikimi.rights_request (id, number, batch_id, kind, channel, requester, received_at, received_how, registered_at, registered_by,
        collection_id, locale, due_on, assignee_id, takes_effect, lapses_at, key_digest, request_digest)
      values (new_id, new_number, new_batch, new_kind, new_channel, new_requester, at, how, now_at, officer, new_collection, new_locale, due,
        officer, waiting < 3, now_at + case new_channel when 'WEB' then make_interval(hours => jikimi.rule_value('REQUEST_PROOF_HOURS'))
          else make_interval(days => jikimi.rule_value('REQUEST_PROOF_DAYS')) end, new_key_digest, new_request_digest);
    insert into jikimi.request_event (id, request_id, act, from_state, to_state, by_kind, by_account, facts, at)
      values (gen_random_uuid(), new_id, 'receive', null, 'RECEIVED', jikimi.request_by(), jikimi.actor_account(),
        jsonb_build_object('channel', new_channel, 'how', how), now_at);
    perform jikimi.find_targets(new_id, epochs, kinds, tokens, numbers, officer);
    select m.id into main from jikimi.rights_request m where m.state in ('VERIFIED', 'DEFERRED') and m.kind = new_kind
      and jikimi.is_asked_again(new_id, m.id) order by m.registered_at, m.id limit 1;
    if main is not null then perform jikimi.group_under(new_id, main, null); end if;
    return query select r.id, r.number, r.due_on, false, new_collection, new_key, new_request_digest
      from jikimi.rights_request r where r.id = new_id;
  end $$;

-- One rung, passed or not. Verifies by itself once every step is climbed. Null where somebody else was first.
create function jikimi.note_verification(wanted uuid, new_rung text, passed boolean, new_text uuid default null, new_compared text[] default '{}',
    new_differing text[] default '{}', new_document text default null, seen integer default null) returns text
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare one jikimi.rights_request := jikimi.lock_request(wanted, seen);
  begin
    if one.id is null then return null; end if;
    if one.state not in ('RECEIVED', 'VERIFIED', 'DEFERRED', 'OBJECTED') then
      perform jikimi.refuse('this request is not at that point');
    end if;
    if (select count(*) from jikimi.verification v where v.request_id = wanted and not v.is_passed) >= 5 then perform jikimi.refuse('PROOFS_AT_MOST'); end if;
    insert into jikimi.verification (id, request_id, rung, is_passed, compared, differing, document_kind, text_id, by_account, at)
    values (gen_random_uuid(), wanted, new_rung, passed, new_compared, new_differing, new_document, new_text, jikimi.actor_account(),
      date_trunc('milliseconds', jikimi.now()));
    perform jikimi.note_request(wanted, 'prove', jsonb_build_object('rung', new_rung, 'isPassed', passed));
    if one.state = 'RECEIVED' and jikimi.ladder_is_climbed(wanted) then
      perform jikimi.move_request(wanted, 'verify', null);
      perform jikimi.group_what_is_alike(wanted);
    elsif passed and one.state = 'RECEIVED' then
      -- Half proven, and the rest is an officer's work
      update jikimi.rights_request r set lapses_at = greatest(r.lapses_at, r.registered_at + make_interval(days => jikimi.rule_value('REQUEST_PROOF_DAYS')))
      where r.id = wanted;
    end if;
    return (select r.state from jikimi.rights_request r where r.id = wanted);
  end $$;
create function jikimi.demand_comparison(wanted uuid) returns void language sql volatile security definer set search_path = jikimi, pg_temp
  as $$ update jikimi.rights_request r set needs_comparison = true where r.id = wanted and r.state = 'RECEIVED' $$;
-- Several people are found under what was given: that one of them answers does not say which.
create function jikimi.tell_people_apart(wanted uuid) returns void language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    perform jikimi.demand_work_on(wanted);
    perform jikimi.demand_comparison(wanted);
  end $$;
-- What the targets hold, for what the person said to be compared with, restricted or not, for as long as there are tries: whoever
-- is first holds the request until it is noted. That values agree is the API's word alone, since they are sealed; here and in
-- note_verification it is decided that there are three, that none of them differs, and that five that failed are the end.
create function jikimi.comparison_sources(wanted uuid, seen integer) returns table (id uuid, purpose text, policy_version_id uuid,
    pseudonym uuid, key_id uuid, sealed bytea, case_number text, received_on text)
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  #variable_conflict use_column
  declare one jikimi.rights_request;
  begin
    perform jikimi.demand_work_on(wanted);
    one := jikimi.lock_request(wanted, seen);
    if one.id is null then return; end if;
    if one.state not in ('RECEIVED', 'VERIFIED', 'DEFERRED', 'OBJECTED') then perform jikimi.refuse('this request is not at that point'); end if;
    if (select count(*) from jikimi.verification v where v.request_id = wanted and not v.is_passed) >= 5 then perform jikimi.refuse('PROOFS_AT_MOST'); end if;
    return query select l.id, l.purpose, l.policy_version_id, l.pseudonym, l.key_id, l.sealed, t.case_number,
        to_char(l.received_at at time zone 'Asia/Seoul', 'YYYY-MM-DD')
      from jikimi.request_target t join jikimi.collection l on l.id = t.collection_id
      where t.request_id = wanted and t.lifted_at is null order by t.case_number;
  end $$;
`)
  }
}
