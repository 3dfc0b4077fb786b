import { Migration } from '@mikro-orm/migrations'

/** Asking again what a new version changes for data that is there: by purpose, in batches, each with its last day. @law PIPA 15② */
export class M0045ConsentCampaigns extends Migration {
  override up(): void {
    this.addSql(`
create table jikimi.consent_campaign (
  id uuid primary key,
  purpose text not null,
  -- To whose text people are asked to agree
  policy_version_id uuid not null references jikimi.policy_version,
  answer_days integer not null check (answer_days between 7 and 60),
  per_day integer not null check (per_day between 1 and 100000),
  state text not null check (state in ('RUNNING', 'DONE', 'STOPPED')),
  began_by uuid not null references jikimi.account,
  began_at timestamptz not null,
  -- Nobody where another version came into force
  stopped_by uuid references jikimi.account,
  ended_at timestamptz,
  version integer not null default 1,
  constraint campaign_ended_whole check ((state = 'RUNNING') = (ended_at is null)),
  constraint campaign_stopped_by_somebody check (stopped_by is null or state = 'STOPPED')
);
create unique index consent_campaign_running on jikimi.consent_campaign (purpose) where state = 'RUNNING';
create index consent_campaign_by_age on jikimi.consent_campaign (began_at desc, id desc);
create trigger consent_campaign_stays before delete or truncate on jikimi.consent_campaign for each statement
  execute function jikimi.is_append_only();
create function jikimi.consent_campaign_keeps() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  begin
    if old.state <> 'RUNNING' or (new.id, new.purpose, new.policy_version_id, new.answer_days, new.per_day, new.began_by, new.began_at)
      is distinct from (old.id, old.purpose, old.policy_version_id, old.answer_days, old.per_day, old.began_by, old.began_at) then
      perform jikimi.refuse('a campaign stays as it was begun, and ends once');
    end if;
    return new;
  end $$;
create trigger consent_campaign_keeps before update on jikimi.consent_campaign for each row
  execute function jikimi.consent_campaign_keeps();

create table jikimi.consent_ask (
  id uuid primary key,
  campaign_id uuid not null references jikimi.consent_campaign,
  -- Gone with what was collected
  collection_id uuid references jikimi.collection on delete set null,
  state text not null check (state in ('WAITING', 'SENDING', 'SENT', 'UNREACHABLE', 'RENEWED', 'REFUSED', 'EXPIRED')),
  -- The day of its batch
  batch_on date,
  attempts integer not null default 0 check (attempts >= 0),
  tried_at timestamptz,
  next_try_at timestamptz,
  token_digest bytea unique check (length(token_digest) = 32),
  until_on date,
  answered_at timestamptz,
  constraint ask_has_a_last_day check ((state in ('WAITING', 'SENDING')) = (until_on is null)),
  constraint ask_is_answered_whole check ((state in ('RENEWED', 'REFUSED', 'EXPIRED')) = (answered_at is not null))
);
create unique index consent_ask_once on jikimi.consent_ask (campaign_id, collection_id) where collection_id is not null;
create index consent_ask_by_collection on jikimi.consent_ask (collection_id);
create index consent_ask_batch on jikimi.consent_ask (campaign_id, batch_on);
create index consent_ask_waiting on jikimi.consent_ask (campaign_id, id) where state in ('WAITING', 'SENDING');
create index consent_ask_open on jikimi.consent_ask (until_on) where state in ('SENT', 'UNREACHABLE');
create trigger consent_ask_stays before delete or truncate on jikimi.consent_ask for each statement execute function jikimi.is_append_only();

-- Of these versions, whose consents no longer cover what is in force: living, in use, due for no other reason. Asked by others only.
create function jikimi.consents_of_versions(stale uuid[]) returns table (collection_id uuid, purpose text)
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select r.collection_id, r.purpose
    from jikimi.consent_record r join jikimi.inquiry_case c on c.collection_id = r.collection_id
      cross join lateral (select x.kind, x.policy_version_id from jikimi.consent_event x where x.consent_id = r.id order by x.seq desc limit 1) e
    where e.kind in ('GIVEN', 'RENEWED') and e.policy_version_id = any (stale) and e.policy_version_id <> jikimi.policy_in_force()
      and c.ground_due_on is null and c.due_on > jikimi.today() and not jikimi.is_restricted(r.collection_id)
  $$;
create function jikimi.consents_to_renew(stale uuid[]) returns table (purpose text, collections bigint)
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select s.purpose, count(*) from jikimi.consents_of_versions(stale) s
    where jikimi.actor_oversees_retention() group by 1 order by 1
  $$;

-- Returns how many are asked; null where one runs for this purpose.
create function jikimi.begin_consent_campaign(new_id uuid, wanted text, stale uuid[], days integer, most integer) returns integer
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare asked integer;
  begin
    if not jikimi.actor_has('PRIVACY_OFFICER') then perform jikimi.refuse('only a privacy officer asks for consent again'); end if;
    insert into jikimi.consent_campaign (id, purpose, policy_version_id, answer_days, per_day, state, began_by, began_at)
      values (new_id, wanted, jikimi.policy_in_force(), days, most, 'RUNNING', jikimi.actor_account(), date_trunc('milliseconds', jikimi.now()))
    on conflict do nothing;
    if not found then return null; end if;
    insert into jikimi.consent_ask (id, campaign_id, collection_id, state)
      select gen_random_uuid(), new_id, s.collection_id, 'WAITING' from jikimi.consents_of_versions(stale) s where s.purpose = wanted;
    get diagnostics asked = row_count;
    return asked;
  end $$;

create function jikimi.stop_consent_campaign(wanted uuid, seen integer) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_is_officer() then perform jikimi.refuse('only officers stop a campaign'); end if;
    update jikimi.consent_campaign g set state = 'STOPPED', stopped_by = jikimi.actor_account(), ended_at = jikimi.now(), version = g.version + 1
    where g.id = wanted and g.version = seen and g.state = 'RUNNING';
    return found;
  end $$;

-- How far each is, in numbers, to overseers; the newest first.
create function jikimi.consent_campaigns(wanted uuid, after_at timestamptz, after_id uuid, most integer) returns table (id uuid, purpose text,
    policy_version text, answer_days integer, per_day integer, state text, began_by uuid, began_at timestamptz, stopped_by uuid,
    ended_at timestamptz, version integer, last_day date, waiting bigint, sent bigint, unreachable bigint, renewed bigint, refused bigint,
    expired bigint, gone bigint)
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select g.id, g.purpose, v.version, g.answer_days, g.per_day, g.state, g.began_by, g.began_at, g.stopped_by, g.ended_at, g.version, n.*
    from (select * from jikimi.consent_campaign x where (wanted is null or x.id = wanted)
        and (after_id is null or (x.began_at, x.id) < (after_at, after_id)) and (select jikimi.actor_oversees_retention())
      order by x.began_at desc, x.id desc limit least(most, 101)) g
    join jikimi.policy_version v on v.id = g.policy_version_id
    cross join lateral (
      select max(k.until_on), count(*) filter (where k.state in ('WAITING', 'SENDING') and k.collection_id is not null),
        count(*) filter (where k.state = 'SENT' and k.collection_id is not null),
        count(*) filter (where k.state = 'UNREACHABLE' and k.collection_id is not null),
        count(*) filter (where k.state = 'RENEWED'), count(*) filter (where k.state = 'REFUSED'), count(*) filter (where k.state = 'EXPIRED'),
        count(*) filter (where k.state in ('WAITING', 'SENDING', 'SENT', 'UNREACHABLE') and k.collection_id is null)
      from jikimi.consent_ask k where k.campaign_id = g.id) n
    order by g.began_at desc, g.id desc
  $$;
`)
  }
}
