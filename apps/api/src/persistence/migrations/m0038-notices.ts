import { Migration } from '@mikro-orm/migrations'

/** Telling the person: sending, delivery, what came back; what is disclosed; numbers for who oversees. */
export class M0038Notices extends Migration {
  override up(): void {
    this.addSql(`
-- Sends the decision's notice, or the deferral's; the same once more where it came back, or by another way. Null: changed meanwhile.
create function jikimi.send_rights_notice(new_id uuid, wanted uuid, seen integer, new_means text, words uuid, left_on date) returns boolean
  language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare r jikimi.rights_request; new_kind text;
  begin
    if not jikimi.actor_works_on_request(wanted) then perform jikimi.refuse('only who works on a request tells the person'); end if;
    r := jikimi.lock_request(wanted, seen);
    if r.id is null then return null; end if;
    new_kind := case r.state when 'DEFERRED' then 'DEFERRAL' when 'EXECUTED' then 'DECISION' when 'NOTIFIED' then 'DECISION' end;
    if new_kind is null then perform jikimi.refuse('nothing is decided and done that the person could be told'); end if;
    if left_on > jikimi.today() or (new_means = 'EMAIL' and left_on <> jikimi.today())
      or left_on < (coalesce(case new_kind when 'DECISION' then r.decided_at end,
        (select x.deferred_at from jikimi.request_deferral x where x.request_id = wanted)) at time zone 'Asia/Seoul')::date then
      perform jikimi.refuse('sent today, or since it was decided');
    end if;
    insert into jikimi.request_notice (id, request_id, round, kind, means, text_id, sent_by, sent_at, sent_on, delivery_state)
    values (new_id, wanted, r.round, new_kind, new_means, words, jikimi.actor_account(), jikimi.now(), left_on,
      case new_means when 'EMAIL' then 'QUEUED' else 'SENT' end);
    if r.state = 'EXECUTED' then
      perform jikimi.release_decided(wanted, 'notify');
      return jikimi.move_request(wanted, 'notify', seen, null, jsonb_build_object('means', new_means, 'sentOn', left_on));
    end if;
    -- From now on the later day counts, and is warned of anew
    if new_kind = 'DEFERRAL' then update jikimi.rights_request x set warned = null where x.id = wanted; end if;
    perform jikimi.note_request(wanted, case new_kind when 'DEFERRAL' then 'tell-deferral' else 'tell-again' end,
      jsonb_build_object('means', new_means, 'sentOn', left_on));
    return true;
  end $$;

-- Takes the oldest that waits, so that nobody else does; one of which nothing is heard for minutes is taken over.
create function jikimi.claim_rights_notice(at timestamptz) returns table (notice_id uuid, request_id uuid, number text, locale text,
    attempts integer, asked_at timestamptz, text_id uuid, text_sealed bytea, id uuid, pseudonym uuid, key_id uuid, sealed bytea)
  language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  #variable_conflict use_column
  declare next_id uuid;
  begin
    select n.id into next_id from jikimi.request_notice n
    where (n.delivery_state = 'QUEUED' and (n.next_try_at is null or n.next_try_at <= at))
      or (n.delivery_state = 'SENDING' and n.delivery_tried_at < at - interval '5 minutes')
    order by n.sent_at limit 1 for update skip locked;
    if next_id is null then return; end if;
    update jikimi.request_notice n set delivery_state = 'SENDING', delivery_tried_at = at, attempts = n.attempts + 1 where n.id = next_id;
    return query select n.id, r.id, r.number, r.locale, n.attempts, n.sent_at, x.id, x.sealed, l.id, l.pseudonym, l.key_id, l.sealed
      from jikimi.request_notice n join jikimi.rights_request r on r.id = n.request_id
        left join jikimi.request_text x on x.id = n.text_id left join jikimi.collection l on l.id = r.collection_id
      where n.id = next_id;
  end $$;
create function jikimi.note_rights_notice(wanted uuid, state text, next_at timestamptz, reason text, at timestamptz) returns void
  language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    update jikimi.request_notice n set delivery_state = state, next_try_at = next_at, bounce_reason = reason,
      bounced_at = case when reason is null then null else at end
    where n.id = wanted and n.delivery_state = 'SENDING';
    if found and reason is not null then
      perform jikimi.note_request(n.request_id, 'notice-returned') from jikimi.request_notice n where n.id = wanted;
    end if;
  end $$;
-- Asked when returned mail names a notice: it has to be sent again, by another way.
create function jikimi.bounce_rights_notice(wanted uuid, reason text) returns table (request_id uuid, number text, pseudonym uuid)
  language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  #variable_conflict use_column
  begin
    update jikimi.request_notice n set delivery_state = 'BOUNCED', bounced_at = jikimi.now(), bounce_reason = reason
    where n.id = wanted and n.delivery_state = 'SENT' and n.means = 'EMAIL';
    if not found then return; end if;
    perform jikimi.note_request(n.request_id, 'notice-returned') from jikimi.request_notice n where n.id = wanted;
    return query select r.id, r.number, l.pseudonym from jikimi.request_notice n join jikimi.rights_request r on r.id = n.request_id
      left join jikimi.collection l on l.id = r.collection_id where n.id = wanted;
  end $$;

-- What a granted access shows, for thirty days, to who hands it over; the person sees their own page. @law PIPA 35③, Decree 41①
create function jikimi.disclosed_contents(wanted uuid) returns table (target_id uuid, case_number text, id uuid, purpose text,
    policy_version_id uuid, pseudonym uuid, key_id uuid, sealed bytea, received_at timestamptz, due_on date, consented_at timestamptz,
    consent_version text, consent_text text)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select t.id, t.case_number, l.id, l.purpose, l.policy_version_id, l.pseudonym, l.key_id, l.sealed, l.received_at, v.due_on,
      c.consented_at, (select y.version from jikimi.policy_version y where y.id = c.policy_version_id),
      (select x.text from jikimi.consent_text x where x.digest = c.text_digest)
    from jikimi.rights_request r join jikimi.request_decision d on d.request_id = r.id join jikimi.decision_part p on p.decision_id = d.id
      join jikimi.request_target t on t.id = p.target_id join jikimi.collection l on l.id = t.collection_id
      left join jikimi.case_retention v on v.collection_id = l.id left join jikimi.consent_record c on c.collection_id = l.id
    where r.id = wanted and r.kind = 'ACCESS' and p.outcome = 'GRANTED' and d.executed_at > jikimi.now() - interval '30 days'
      and jikimi.actor_attends_request(wanted)
    order by l.received_at, t.case_number
  $$;
-- Who of the staff looked, from the records in the tree: department, when, in which act and why. Nobody's name.
create function jikimi.disclosed_looks(wanted uuid) returns table (case_number text, at timestamptz, act text, purpose text, duty text,
    reason text, name_ko text, name_en text)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select c.case_number, w.* from jikimi.disclosed_contents(wanted) c cross join lateral (
      select a.at, a.act, a.purpose, a.duty, a.reason, d.name_ko, d.name_en
      from jikimi.collection_access x join jikimi.access_record a on a.at = x.at and a.id = x.record_id
        join jikimi.department d on d.id = a.department_id
      where x.collection = c.pseudonym and a.outcome = 'DONE' and a.actor_kind = 'STAFF'
      order by x.at desc, x.record_id desc limit 500) w
    order by w.at desc limit 500
  $$;

-- How the clock was kept, of requests received in these days; nobody in it.
create function jikimi.rights_statistics(first date, last date) returns table (kind text, received bigint, kept bigint, missed bigint,
    running bigint, median_days double precision, whole bigint, part bigint, refused bigint, nothing_held bigint, withdrawn bigint,
    lapsed bigint, objected bigint, deferred bigint)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    with asked as (
      select r.kind, r.state, r.outcome, r.round, coalesce(x.until_on, r.due_on) as by_day, n.told, x.id is not null as is_deferred,
        n.told - (r.received_at at time zone 'Asia/Seoul')::date as days
      from jikimi.rights_request r left join jikimi.request_deferral x on x.request_id = r.id
        left join lateral (select min(y.sent_on) as told from jikimi.request_notice y
          where y.request_id = r.id and y.kind = 'DECISION' and y.round = 1) n on true
      where (r.received_at at time zone 'Asia/Seoul')::date between first and last and r.state <> 'GROUPED'
        and (jikimi.actor_sees_requests() or jikimi.actor_has('AUDITOR')))
    select a.kind, count(*), count(*) filter (where a.told <= a.by_day),
      count(*) filter (where a.told > a.by_day or (a.told is null and a.by_day < jikimi.today() and a.state not in ('WITHDRAWN', 'LAPSED'))),
      count(*) filter (where a.told is null and a.by_day >= jikimi.today() and a.state not in ('WITHDRAWN', 'LAPSED')),
      percentile_cont(0.5) within group (order by a.days), count(*) filter (where a.outcome = 'WHOLE'),
      count(*) filter (where a.outcome = 'PART'), count(*) filter (where a.outcome = 'REFUSED'),
      count(*) filter (where a.outcome = 'NOTHING_HELD'), count(*) filter (where a.state = 'WITHDRAWN'),
      count(*) filter (where a.state = 'LAPSED'), count(*) filter (where a.round = 2), count(*) filter (where a.is_deferred)
    from asked a group by a.kind
  $$;
create function jikimi.refusal_statistics(first date, last date) returns table (kind text, ground text, parts bigint)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select r.kind, p.ground, count(*) from jikimi.rights_request r join jikimi.request_decision d on d.request_id = r.id
      join jikimi.decision_part p on p.decision_id = d.id
    where (r.received_at at time zone 'Asia/Seoul')::date between first and last and p.ground is not null
      and (jikimi.actor_sees_requests() or jikimi.actor_has('AUDITOR')) group by 1, 2
  $$;
`)
  }
}
