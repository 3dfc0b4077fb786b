import { Migration } from '@mikro-orm/migrations'

/** How a link finds its way and opens a visit once; what a visit is told. Each function decides for itself who asks. */
export class M0039OwnPageActs extends Migration {
  override up(): void {
    this.addSql(`
-- Asked by the worker. What is found keeps the collection and forgets the contact; what is not found leaves nothing behind.
-- Somebody whose only trace is an unproven request made from the web is not known: anybody could have typed the address.
create function jikimi.look_up_own_links(most integer) returns integer language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare asked record; anchor uuid; done integer := 0;
  begin
    for asked in select k.id, k.epoch, k.contact from jikimi.own_link k where k.delivery_state = 'ASKED'
      order by k.asked_at limit most for update skip locked
    loop
      select l.id into anchor from jikimi.lookup_token t join jikimi.collection l on l.id = t.collection_id
      where t.epoch = asked.epoch and t.kind = 'EMAIL' and t.token = asked.contact
        and (l.purpose <> 'RIGHTS_REQUEST' or jikimi.is_proven_request(l.id))
      order by l.purpose = 'RIGHTS_REQUEST', l.received_at desc, l.id desc limit 1;
      if anchor is null or not jikimi.own_links_left(anchor) then
        delete from jikimi.own_link where id = asked.id;
      else
        update jikimi.own_link set collection_id = anchor, contact = null, epoch = null, delivery_state = 'QUEUED' where id = asked.id;
      end if;
      done := done + 1;
    end loop;
    -- What is over opens nothing and counts for no day
    delete from jikimi.own_link where asked_at < jikimi.now() - interval '3 days';
    delete from jikimi.own_visit where until_at < jikimi.now() - interval '1 day';
    return done;
  end $$;

-- Asked by the worker for what it sends at this moment, with what seals the address on file. One of which nothing is heard
-- for minutes is taken over.
create function jikimi.claim_own_link() returns table (link_id uuid, attempts integer, asked_at timestamptz, locale text, mandate_id uuid,
    numbers text[], kinds text[], id uuid, purpose text, policy_version_id uuid, pseudonym uuid, key_id uuid, sealed bytea)
  language sql volatile security definer set search_path = jikimi, pg_temp
  as $$
    with next as (
      select k.id from jikimi.own_link k
      where (k.delivery_state = 'QUEUED' and (k.next_try_at is null or k.next_try_at <= jikimi.now()))
        or (k.delivery_state = 'SENDING' and k.delivery_tried_at < jikimi.now() - interval '5 minutes')
      order by k.asked_at for update skip locked limit 1),
    claimed as (
      update jikimi.own_link k set delivery_state = 'SENDING', delivery_tried_at = jikimi.now(), attempts = k.attempts + 1
      from next where k.id = next.id returning k.*)
    select k.id, k.attempts, k.asked_at, k.locale, k.mandate_id,
      array(select r.number from jikimi.rights_request r where r.id = any (k.requests) order by r.number),
      array(select r.kind from jikimi.rights_request r where r.id = any (k.requests) order by r.number),
      l.id, l.purpose, l.policy_version_id, l.pseudonym, l.key_id, l.sealed
    from claimed k join jikimi.collection l on l.id = k.collection_id
  $$;

-- A spent link stays spent, whatever is sent again.
create function jikimi.make_own_link(wanted uuid, digest bytea) returns void language sql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
    update jikimi.own_link k set token_digest = digest, until_at = k.asked_at + interval '24 hours'
    where k.id = wanted and k.delivery_state = 'SENDING' and k.spent_at is null
  $$;

create function jikimi.note_own_link(wanted uuid, became text, try_at timestamptz) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    update jikimi.own_link k set delivery_state = became, next_try_at = try_at where k.id = wanted and k.delivery_state = 'SENDING';
    return found;
  end $$;

-- Spends a link once, whoever comes first, and opens half an hour. Nothing is spent by a link that opens none.
create function jikimi.open_own_visit(link text, visit_token text) returns table (outcome text, pseudonym uuid, locale text, until_at timestamptz,
    mandate_id uuid, requests uuid[])
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  #variable_conflict use_column
  declare opened jikimi.own_link; is_open boolean := true; at timestamptz := jikimi.now();
  begin
    if jikimi.actor_site() is null then perform jikimi.refuse('only a site opens a visit'); end if;
    select * into opened from jikimi.own_link k where k.token_digest = jikimi.token_digest(link) for update;
    if opened.mandate_id is not null then is_open := coalesce(jikimi.mandate_opens(opened.mandate_id), false); end if;
    if opened.id is null or not is_open or opened.spent_at is not null or opened.until_at <= at then
      return query select case when opened.id is null or not is_open then 'NOT_VALID' when opened.spent_at is not null then 'SPENT' else 'EXPIRED' end,
        null::uuid, null::text, null::timestamptz, null::uuid, null::uuid[];
      return;
    end if;
    update jikimi.own_link k set spent_at = at where k.id = opened.id;
    insert into jikimi.own_visit (token_digest, collection_id, mandate_id, link_id, opened_at, until_at)
    values (jikimi.token_digest(visit_token), opened.collection_id, opened.mandate_id, opened.id, at, at + interval '30 minutes');
    return query select 'OPENED', l.pseudonym, opened.locale, at + interval '30 minutes', opened.mandate_id, opened.requests
      from jikimi.collection l where l.id = opened.collection_id;
  end $$;

-- What is held of the person of a visit, as it lies, the newest first: whoever has the visit's token may know. An agent is told of none.
create function jikimi.own_held(visit_token text) returns table (id uuid, purpose text, policy_version_id uuid, pseudonym uuid, key_id uuid,
    sealed bytea, number text, received_at timestamptz, due_on date, ground_kind text, is_restricted boolean, is_kept boolean,
    consented_at timestamptz, version text, consent_text text, consent_digest text, person uuid)
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select l.id, l.purpose, l.policy_version_id, l.pseudonym, l.key_id, l.sealed, c.number, l.received_at, coalesce(c.due_on, l.period_ends_on),
      c.ground_kind, jikimi.is_restricted(l.id),
      exists (select 1 from jikimi.hold_item i join jikimi.hold h on h.id = i.hold_id where i.collection_id = l.id and h.released_at is null),
      r.consented_at, p.version, x.text, r.text_digest,
      -- The same for all that staff joined
      (select q.id from unnest(jikimi.person_of(l.id, null, null)) q (id) order by q.id limit 1)
    from jikimi.own_visit_of(visit_token) v cross join lateral unnest(jikimi.collections_of_contact(v.collection_id)) o (id)
    join jikimi.collection l on l.id = o.id and l.purpose <> 'RIGHTS_REQUEST'
    left join jikimi.inquiry_case c on c.collection_id = l.id
    left join jikimi.consent_record r on r.collection_id = l.id
    left join jikimi.policy_version p on p.id = r.policy_version_id
    left join jikimi.consent_text x on x.digest = r.text_digest
    where v.mandate_id is null and (jikimi.actor_site() is not null or visit_token = jikimi.session_token())
    order by l.received_at desc, l.id desc limit 200
  $$;

create function jikimi.own_visit_facts() returns table (mandate_id uuid, is_shared boolean, until_at timestamptz, locale text, id uuid,
    purpose text, policy_version_id uuid, pseudonym uuid, key_id uuid, sealed bytea)
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select v.mandate_id, v.is_shared, v.until_at, l.locale, l.id, l.purpose, l.policy_version_id, l.pseudonym, l.key_id, l.sealed
    from jikimi.own_visit_of(jikimi.session_token()) v join jikimi.collection l on l.id = v.collection_id
  $$;

-- Who saw these collections, newest first: in which role and department, never by name. What officers are themselves inspected
-- by is none of it; that their own page was opened is.
create function jikimi.own_looks(most integer) returns table (at timestamptz, act text, purpose text, duty text, reason text, is_own boolean,
    role text, name_ko text, name_en text, number text)
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select w.* from jikimi.collection l left join jikimi.inquiry_case i on i.collection_id = l.id cross join lateral (
      select r.at, r.act, r.purpose, r.duty, r.reason, r.actor_kind = 'SUBJECT' as is_own,
        (select o.role from jikimi.account_role o where o.account_id = r.account_id
          order by (r.purpose is not null) = (o.role = 'HANDLER') desc, o.role desc limit 1),
        d.name_ko, d.name_en, i.number
      from jikimi.collection_access c join jikimi.access_record r on r.at = c.at and r.id = c.record_id
        left join jikimi.department d on d.id = r.department_id
      where c.collection = l.pseudonym and r.outcome = 'DONE' and r.actor_kind in ('STAFF', 'SUBJECT')
        and (r.purpose is not null or r.duty in ('REGISTER', 'RIGHTS_REQUEST', 'DESTRUCTION'))
      order by c.at desc, c.record_id desc limit least(most, 500)) w
    where l.id = any (jikimi.actor_own())
    order by 1 desc limit least(most, 500)
  $$;
`)
  }
}
