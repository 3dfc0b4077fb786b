import { Migration } from '@mikro-orm/migrations'

/** What officers and the person do with a mandate, and how a scan comes to lie with a request and is read. */
export class M0040MandateActs extends Migration {
  override up(): void {
    this.addSql(`
-- By who works on the request: what Form 11 says, not accepted yet. False where somebody was faster.
create function jikimi.register_mandate(new_id uuid, wanted uuid, seen integer, new_rights text[], new_from date, new_until date,
    new_agent uuid) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare it jikimi.rights_request;
  begin
    if not jikimi.actor_works_on_request(wanted) then perform jikimi.refuse('not theirs to register'); end if;
    it := jikimi.lock_request(wanted, seen);
    if it.id is null then return false; end if;
    if it.requester = 'SUBJECT' then perform jikimi.refuse('nobody is represented'); end if;
    if not exists (select 1 from jikimi.request_text t where t.id = new_agent and t.request_id = wanted and t.kind = 'MANDATE_AGENT') then
      perform jikimi.refuse('nobody is named');
    end if;
    -- One that has ended by its days makes room for the next
    update jikimi.mandate m set state = 'ENDED', version = m.version + 1
    where m.request_id = wanted and m.state in ('PROPOSED', 'ACCEPTED') and m.until_on < jikimi.today();
    insert into jikimi.mandate (id, request_id, kind, rights, from_on, until_on, agent_id, registered_by, registered_at)
      values (new_id, wanted, it.requester, new_rights, new_from, new_until, new_agent, jikimi.actor_account(), jikimi.now());
    perform jikimi.note_request(wanted, 'mandate-registered');
    return true;
  end $$;

-- Its row, its request's row locked first, as each act on a request does. Asked by other functions only.
create function jikimi.lock_mandate(wanted uuid) returns jikimi.mandate language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare it jikimi.mandate;
  begin
    perform 1 from jikimi.rights_request r join jikimi.mandate m on m.request_id = r.id where m.id = wanted for update of r;
    select * into it from jikimi.mandate m where m.id = wanted for update;
    return it;
  end $$;

-- Every point of the list was seen. It is the rung of each request of the same act that it covers and that waits for one.
create function jikimi.accept_mandate(wanted uuid, seen integer, checks text[]) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare it jikimi.mandate := jikimi.lock_mandate(wanted); covered uuid;
  begin
    if it.id is null or not jikimi.actor_works_on_request(it.request_id) then perform jikimi.refuse('not theirs to accept'); end if;
    if it.version <> seen or it.state <> 'PROPOSED' then return false; end if;
    update jikimi.mandate set state = 'ACCEPTED', checklist = checks, accepted_by = jikimi.actor_account(), accepted_at = jikimi.now(),
      version = version + 1 where id = wanted;
    if not jikimi.mandate_covers(it.request_id) then perform jikimi.refuse('it does not cover what is asked for today'); end if;
    perform jikimi.note_request(it.request_id, 'mandate-accepted');
    for covered in select r.id from jikimi.rights_request r where r.id = any (jikimi.mandate_requests(wanted)) and r.state = 'RECEIVED'
      order by r.id
    loop
      -- One of them may have been grouped under another by now
      if exists (select 1 from jikimi.rights_request r where r.id = covered and r.state = 'RECEIVED') then
        perform jikimi.note_verification(covered, 'MANDATE', true);
      end if;
    end loop;
    return true;
  end $$;

create function jikimi.refuse_mandate(wanted uuid, seen integer, why uuid) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare it jikimi.mandate := jikimi.lock_mandate(wanted);
  begin
    if it.id is null or not jikimi.actor_works_on_request(it.request_id) then perform jikimi.refuse('not theirs to refuse'); end if;
    if it.version <> seen or it.state <> 'PROPOSED' then return false; end if;
    if not exists (select 1 from jikimi.request_text t where t.id = why and t.request_id = it.request_id and t.kind = 'MANDATE_REFUSAL') then
      perform jikimi.refuse('without a reason');
    end if;
    update jikimi.mandate set state = 'REFUSED', refused_by = jikimi.actor_account(), refused_at = jikimi.now(), refusal_id = why,
      version = version + 1 where id = wanted;
    perform jikimi.note_request(it.request_id, 'mandate-refused');
    return true;
  end $$;

-- Asked by the two below, which decide who may.
create function jikimi.end_mandate(wanted uuid, by_whom text) returns void language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare of_request uuid;
  begin
    update jikimi.mandate set state = 'REVOKED', revoked_by_kind = by_whom, revoked_at = jikimi.now(), version = version + 1,
      revoked_by = case when by_whom = 'OFFICER' then jikimi.actor_account() end
    where id = wanted returning request_id into of_request;
    perform jikimi.note_request(of_request, 'mandate-revoked', jsonb_build_object('by', by_whom));
  end $$;

-- The person told an officer: any of them, for it may not wait for the one who has the request. What was said lies with it.
create function jikimi.revoke_mandate(wanted uuid, seen integer, words uuid, words_sealed bytea) returns boolean
  language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare it jikimi.mandate := jikimi.lock_mandate(wanted);
  begin
    if it.id is null or not jikimi.actor_keeps_register() then perform jikimi.refuse('not theirs to revoke'); end if;
    if it.version <> seen or it.state not in ('PROPOSED', 'ACCEPTED') then return false; end if;
    insert into jikimi.request_text (id, request_id, collection_id, kind, sealed, by_account, at)
      select words, r.id, r.collection_id, 'MANDATE_REVOCATION', words_sealed, jikimi.actor_account(), date_trunc('milliseconds', jikimi.now())
      from jikimi.rights_request r where r.id = it.request_id and r.collection_id is not null;
    perform jikimi.end_mandate(wanted, 'OFFICER');
    return true;
  end $$;

-- The person themselves, in a visit of their own; never the representative.
create function jikimi.revoke_own_mandate(wanted uuid) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare it jikimi.mandate := jikimi.lock_mandate(wanted);
  begin
    if it.id is null or not jikimi.actor_is_own() or not jikimi.is_own_request(it.request_id) then
      return null;
    end if;
    if it.state not in ('PROPOSED', 'ACCEPTED') then return false; end if;
    perform jikimi.end_mandate(wanted, 'SUBJECT');
    return true;
  end $$;

-- To the contact that is to be proven: the person's own, or that of who represents them, once their mandate is accepted.
create or replace function jikimi.send_request_link(wanted uuid, seen integer) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare one jikimi.rights_request; mandate uuid;
  begin
    perform jikimi.demand_work_on(wanted);
    one := jikimi.lock_request(wanted, seen);
    if one.id is null then return false; end if;
    perform jikimi.note_request(wanted, 'send-link');
    if one.requester = 'SUBJECT' then
      perform jikimi.queue_own_link(wanted, gen_random_uuid());
    else
      select m.id into mandate from jikimi.mandate m where m.state = 'ACCEPTED' and wanted = any (jikimi.mandate_requests(m.id))
        order by m.accepted_at desc limit 1;
      if mandate is null then perform jikimi.refuse('no mandate is accepted'); end if;
      perform jikimi.queue_agent_link(wanted, mandate, gen_random_uuid());
    end if;
    return true;
  end $$;

-- Whom the worker writes to so that a representative proves their own contact.
create function jikimi.mandate_to_mail(wanted uuid)
  returns table (request_id uuid, collection_id uuid, key_id uuid, text_id uuid, sealed bytea, locale text)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select r.id, l.id, l.key_id, t.id, t.sealed, r.locale
    from jikimi.mandate m join jikimi.rights_request r on r.id = m.request_id join jikimi.request_text t on t.id = m.agent_id
      join jikimi.collection l on l.id = t.collection_id
    where m.id = wanted and m.state in ('PROPOSED', 'ACCEPTED') and jikimi.today() <= m.until_on and r.closed_at is null
  $$;

-- By an officer, to a request that runs; the same scan again is the one that lies there. Null where twenty do.
create function jikimi.add_scan(new_id uuid, wanted uuid, new_kind text, new_media text, size integer, new_digest bytea, new_sealed bytea)
  returns uuid language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare it jikimi.rights_request; found_id uuid;
  begin
    if not jikimi.actor_works_on_request(wanted) then perform jikimi.refuse('not theirs to add to'); end if;
    select * into it from jikimi.rights_request r where r.id = wanted for update;
    if it.collection_id is null then perform jikimi.refuse('it is gone'); end if;
    select s.id into found_id from jikimi.request_scan s where s.request_id = wanted and s.kind = new_kind and s.digest = new_digest;
    if found_id is not null then return found_id; end if;
    if (select count(*) from jikimi.request_scan s where s.request_id = wanted) >= 20 then return null; end if;
    insert into jikimi.request_scan (id, request_id, collection_id, kind, media, bytes, digest, sealed, added_by, added_at)
      values (new_id, wanted, it.collection_id, new_kind, new_media, size, new_digest, new_sealed, jikimi.actor_account(), jikimi.now());
    perform jikimi.note_request(wanted, 'scan-added', jsonb_build_object('kind', new_kind));
    return new_id;
  end $$;

-- What is sealed of a scan, for who works on its request and for nobody else.
create function jikimi.scan_contents(wanted uuid)
  returns table (id uuid, request_id uuid, collection_id uuid, key_id uuid, pseudonym uuid, kind text, media text, bytes integer, sealed bytea)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select s.id, s.request_id, l.id, l.key_id, l.pseudonym, s.kind, s.media, s.bytes, s.sealed
    from jikimi.request_scan s join jikimi.collection l on l.id = s.collection_id
    where s.id = wanted and jikimi.actor_works_on_request(s.request_id)
  $$;
`)
  }
}
