import { Migration } from '@mikro-orm/migrations'

/** How each is asked, answers, or falls due. Each function decides for itself who asks. @law PIPA 15② */
export class M0045ConsentAsks extends Migration {
  override up(): void {
    this.addSql(`
-- Asked by the worker for what it sends at this moment; so many a day, the others tomorrow.
create function jikimi.claim_consent_ask() returns table (ask_id uuid, attempts integer, began_at timestamptz, answer_days integer,
    asked_version uuid, locale text, received_at timestamptz, id uuid, purpose text, policy_version_id uuid, pseudonym uuid, key_id uuid, sealed bytea)
  language sql volatile security definer set search_path = jikimi, pg_temp
  as $$
    with next as (
      select k.id from jikimi.consent_ask k join jikimi.consent_campaign g on g.id = k.campaign_id
        join jikimi.inquiry_case c on c.collection_id = k.collection_id
      where g.state = 'RUNNING' and g.policy_version_id = jikimi.policy_in_force()
        and ((k.state = 'WAITING' and (k.next_try_at is null or k.next_try_at <= jikimi.now()))
          or (k.state = 'SENDING' and k.tried_at < jikimi.now() - interval '5 minutes'))
        and c.ground_due_on is null and c.due_on > jikimi.today() and not jikimi.is_restricted(k.collection_id)
        and (k.batch_on is not null
          or (select count(*) from jikimi.consent_ask b where b.campaign_id = g.id and b.batch_on = jikimi.today()) < g.per_day)
      order by k.id limit 1 for update of g, k skip locked),
    claimed as (
      update jikimi.consent_ask k set state = 'SENDING', tried_at = jikimi.now(), attempts = k.attempts + 1,
        batch_on = coalesce(k.batch_on, jikimi.today())
      from next where k.id = next.id returning k.*)
    select k.id, k.attempts, g.began_at, g.answer_days, g.policy_version_id, l.locale, l.received_at, l.id, l.purpose, l.policy_version_id,
      l.pseudonym, l.key_id, l.sealed
    from claimed k join jikimi.consent_campaign g on g.id = k.campaign_id join jikimi.collection l on l.id = k.collection_id
  $$;

create function jikimi.make_consent_ask(wanted uuid, digest bytea) returns void language sql volatile security definer
  set search_path = jikimi, pg_temp
  as $$ update jikimi.consent_ask k set token_digest = digest where k.id = wanted and k.state = 'SENDING' $$;

create function jikimi.note_consent_ask(wanted uuid, became text, try_at timestamptz) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    update jikimi.consent_ask k set state = became, next_try_at = try_at,
      until_on = case when became <> 'WAITING' then jikimi.today() + g.answer_days end
    from jikimi.consent_campaign g where g.id = k.campaign_id and k.id = wanted and k.state = 'SENDING'
      and became in ('WAITING', 'SENT', 'UNREACHABLE');
    return found;
  end $$;

-- What nobody confirmed by its last day falls due, reached or not; campaigns end that are through or that another version has overtaken.
create function jikimi.expire_consent_asks(most integer) returns table (pseudonym uuid, purpose text) language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  #variable_conflict use_column
  declare one record;
  begin
    update jikimi.consent_campaign g set state = 'STOPPED', ended_at = jikimi.now(), version = g.version + 1
    where g.state = 'RUNNING' and g.policy_version_id <> jikimi.policy_in_force();
    for one in select k.id, k.collection_id from jikimi.consent_ask k join jikimi.consent_campaign g on g.id = k.campaign_id
        join jikimi.inquiry_case c on c.collection_id = k.collection_id
      where g.state = 'RUNNING' and k.state in ('SENT', 'UNREACHABLE') and k.until_on < jikimi.today()
      order by c.id limit most for update of c, k skip locked
    loop
      update jikimi.consent_ask k set state = 'EXPIRED', answered_at = jikimi.now() where k.id = one.id;
      insert into jikimi.retention_ground (collection_id, ground, due_on, set_at)
        values (one.collection_id, 'CONSENT_NOT_RENEWED', jikimi.today(), jikimi.now()) on conflict do nothing;
      return query select l.pseudonym, l.purpose from jikimi.collection l where l.id = one.collection_id;
    end loop;
    update jikimi.consent_campaign g set state = 'DONE', ended_at = jikimi.now(), version = g.version + 1
    where g.state = 'RUNNING' and not exists (select 1 from jikimi.consent_ask k where k.campaign_id = g.id
      and k.collection_id is not null and k.state in ('WAITING', 'SENDING', 'SENT', 'UNREACHABLE'));
  end $$;

-- What somebody with the link is asked: nothing of who it is about. Null as outcome where no such link was sent.
create function jikimi.consent_ask_of(token text) returns table (outcome text, pseudonym uuid, purpose text, received_at timestamptz,
    until_on date, asked_version uuid, before_version uuid)
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select case when k.state in ('RENEWED', 'REFUSED') then k.state
        when k.state in ('SENDING', 'SENT') and g.state = 'RUNNING' and coalesce(k.until_on >= jikimi.today(), true)
          and g.policy_version_id = jikimi.policy_in_force() and not jikimi.is_restricted(l.id) then 'OPEN' else 'OVER' end,
      l.pseudonym, l.purpose, l.received_at, k.until_on, g.policy_version_id,
      (select e.policy_version_id from jikimi.consent_record r join jikimi.consent_event e on e.consent_id = r.id
        where r.collection_id = l.id order by e.seq desc limit 1)
    from jikimi.consent_ask k join jikimi.consent_campaign g on g.id = k.campaign_id join jikimi.collection l on l.id = k.collection_id
    where k.token_digest = jikimi.token_digest(token) and jikimi.actor_site() is not null
  $$;

-- Once, whoever comes first. Agreed: the data follows the new terms from its day of intake on. Refused: it is due.
create function jikimi.answer_consent_ask(token text, agrees boolean, shown_digest text, ends_on date) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare one record; term integer;
  begin
    if jikimi.actor_site() is null then perform jikimi.refuse('only a site brings an answer'); end if;
    -- The case first, as everybody else locks them
    perform 1 from jikimi.inquiry_case c join jikimi.consent_ask k on k.collection_id = c.collection_id
    where k.token_digest = jikimi.token_digest(token) for update of c;
    select k.id, k.collection_id, g.policy_version_id, l.received_at, r.id as consent_id, l.pseudonym,
        (select e.items from jikimi.consent_event e where e.consent_id = r.id order by e.seq desc limit 1) as items into one
    from jikimi.consent_ask k join jikimi.consent_campaign g on g.id = k.campaign_id join jikimi.collection l on l.id = k.collection_id
      join jikimi.consent_record r on r.collection_id = l.id
    where k.token_digest = jikimi.token_digest(token) and k.state in ('SENDING', 'SENT') and g.state = 'RUNNING'
      and coalesce(k.until_on >= jikimi.today(), true) and g.policy_version_id = jikimi.policy_in_force() and not jikimi.is_restricted(l.id)
    for update of k;
    if one.id is null then return false; end if;
    update jikimi.consent_ask k set state = case when agrees then 'RENEWED' else 'REFUSED' end, answered_at = jikimi.now(),
      until_on = coalesce(k.until_on, jikimi.today()) where k.id = one.id;
    insert into jikimi.consent_event (consent_id, pseudonym, kind, at, policy_version_id, text_digest, items)
      values (one.consent_id, one.pseudonym, case when agrees then 'RENEWED' else 'REFUSED' end, jikimi.now(), one.policy_version_id,
        shown_digest, one.items);
    if agrees then
      if ends_on < (one.received_at at time zone 'Asia/Seoul')::date then perform jikimi.refuse('a period ends after it has begun'); end if;
      select t.achieved_days into term from jikimi.retention_term t where t.policy_version_id = one.policy_version_id;
      update jikimi.collection l set period_ends_on = ends_on where l.id = one.collection_id;
      update jikimi.inquiry_case c set period_ends_on = ends_on, achieved_days = term where c.collection_id = one.collection_id;
    else
      insert into jikimi.retention_ground (collection_id, ground, due_on, set_at)
        values (one.collection_id, 'CONSENT_NOT_RENEWED', jikimi.today(), jikimi.now()) on conflict do nothing;
    end if;
    return true;
  end $$;
`)
  }
}
