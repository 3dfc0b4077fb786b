import { Migration } from '@mikro-orm/migrations'

/** Letters both ways, links in mails, visits; what a letter or a bounce does to its case, whoever writes it. */
export class M0027Conversation extends Migration {
  override up(): void {
    this.addSql(`
alter table jikimi.case_message add column direction text not null default 'TO_VISITOR'
  check (direction in ('TO_VISITOR', 'FROM_VISITOR', 'HANDOVER'));
alter table jikimi.case_message alter column written_by drop not null, alter column delivery_state drop not null;
alter table jikimi.case_message drop constraint case_message_delivery_state_check;
alter table jikimi.case_message add constraint case_message_delivery_state_check
  check (delivery_state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'BOUNCED'));
-- Length in characters, 0 for letters of before it was kept; bounces of this letter so far; digest of the key of the
-- last sending again.
alter table jikimi.case_message
  add column length integer not null default 0 check (length between 0 and 10000),
  add column attempts integer not null default 0 check (attempts >= 0),
  add column next_try_at timestamptz,
  add column bounces integer not null default 0 check (bounces >= 0),
  add column bounced_at timestamptz,
  add column bounce_reason text check (bounce_reason in ('ADDRESS_UNKNOWN', 'MAILBOX_FULL', 'REFUSED', 'UNREACHABLE', 'NOTED_BY_STAFF')),
  add column resend_digest bytea,
  add constraint visitors_letters_have_no_writer check ((direction = 'FROM_VISITOR') = (written_by is null)),
  add constraint letters_to_visitors_are_delivered check ((direction = 'TO_VISITOR') = (delivery_state is not null)),
  add constraint a_bounce_has_a_reason check ((bounced_at is null) = (bounce_reason is null)
    and (delivery_state is not distinct from 'BOUNCED') <= (bounced_at is not null)
    and (bounced_at is not null) <= (coalesce(delivery_state, '') in ('FAILED', 'BOUNCED')));
create unique index case_message_from_visitor_once on jikimi.case_message (collection_id, idempotency_digest)
  where direction = 'FROM_VISITOR';

alter table jikimi.inquiry_case add column attention text check (attention in ('NEW_REPLY', 'BOUNCED'));
alter table jikimi.inquiry_case drop constraint inquiry_case_close_reason_check;
alter table jikimi.inquiry_case add constraint inquiry_case_close_reason_check check (close_reason in
  ('ANSWERED', 'NO_ANSWER_NEEDED', 'SPAM', 'DUPLICATE', 'MEETING_HELD', 'MEETING_MISSED', 'MEETING_DECLINED'));
alter table jikimi.reveal add column messages uuid[] not null default '{}';

-- One link a letter or renewal: made anew from the data key at each attempt, only its digest at rest. It opens one visit.
create table jikimi.case_link (
  token_digest bytea primary key check (length(token_digest) = 32),
  source_id uuid not null unique,
  case_id uuid not null references jikimi.inquiry_case on delete cascade,
  collection_id uuid not null references jikimi.collection on delete cascade,
  until_at timestamptz not null,
  spent_at timestamptz
);
create index case_link_by_case on jikimi.case_link (case_id);

create table jikimi.visit (
  token_digest bytea primary key check (length(token_digest) = 32),
  case_id uuid not null references jikimi.inquiry_case on delete cascade,
  collection_id uuid not null references jikimi.collection on delete cascade,
  opened_at timestamptz not null,
  until_at timestamptz not null check (until_at <= opened_at + interval '30 minutes'),
  ended_at timestamptz
);
create index visit_by_case on jikimi.visit (case_id);

-- That somebody with a link of once asked for a new one; the worker mails it to the address on file.
create table jikimi.link_renewal (
  id uuid primary key,
  case_id uuid not null references jikimi.inquiry_case on delete cascade,
  collection_id uuid not null references jikimi.collection on delete cascade,
  asked_at timestamptz not null,
  delivery_state text not null check (delivery_state in ('QUEUED', 'SENDING', 'SENT', 'FAILED')),
  delivery_tried_at timestamptz,
  attempts integer not null default 0,
  next_try_at timestamptz
);
create index link_renewal_by_case on jikimi.link_renewal (case_id, asked_at);
create index link_renewal_to_deliver on jikimi.link_renewal (asked_at) where delivery_state in ('QUEUED', 'SENDING');

create function jikimi.is_restricted(wanted uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select exists (select 1 from jikimi.restriction r where r.collection_id = wanted
      and r.began_at <= jikimi.now() and (r.ended_at is null or r.ended_at > jikimi.now()))
  $$;

-- Whether anything may still be written or sent: never after the period, nor to who was taken for spam.
create function jikimi.is_conversation_over(wanted uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select not exists (
      select 1 from jikimi.inquiry_case c join jikimi.collection l on l.id = c.collection_id
      where c.id = wanted and jikimi.today() <= l.period_ends_on and c.close_reason is distinct from 'SPAM')
  $$;

-- The case of the visit whose token this session has; none while its collection is restricted. As with staff, who writes
-- is looked at anew in each statement: not in a snapshot in which a visit that has ended is open.
create function jikimi.actor_visit() returns uuid language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select v.case_id from jikimi.visit v
    where v.token_digest = jikimi.token_digest(jikimi.session_token()) and v.ended_at is null
      and jikimi.now() < v.until_at and not jikimi.is_restricted(v.collection_id)
      and (current_setting('transaction_isolation') = 'read committed' or current_setting('transaction_read_only') = 'on')
  $$;

-- What a receipt or a visit opens.
create or replace function jikimi.actor_collection() returns uuid language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select coalesce(
      (select s.collection_id from jikimi.subject_session s where s.token_digest = jikimi.token_digest(jikimi.session_token())),
      (select c.collection_id from jikimi.inquiry_case c where c.id = jikimi.actor_visit()))
  $$;

-- Each letter of a visitor makes the case wait for its handler again, also a closed one: the result is not final.
create function jikimi.letter_came() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if new.direction <> 'FROM_VISITOR' then return new; end if;
    perform pg_advisory_xact_lock(7141105, hashtext(new.case_id::text));
    -- Ten an hour, by this clock, whatever another one says
    new.sent_at := jikimi.now();
    if (select count(*) from jikimi.case_message m where m.case_id = new.case_id and m.direction = 'FROM_VISITOR'
      and m.sent_at > jikimi.now() - interval '1 hour') >= 10 then perform jikimi.refuse('TOO_MANY_LETTERS'); end if;
    if jikimi.is_conversation_over(new.case_id) then perform jikimi.refuse('CONVERSATION_ENDED'); end if;
    update jikimi.inquiry_case c set version = c.version + 1, attention = 'NEW_REPLY', answered_at = null, closed_at = null,
      close_reason = null, state = case when c.state = 'RECEIVED' or c.handler_id is null then 'RECEIVED' else 'TAKEN' end
    where c.id = new.case_id;
    return new;
  end $$;
create trigger letter_comes before insert on jikimi.case_message for each row execute function jikimi.letter_came();

-- Whoever notes that a letter could not be delivered brings its case back: an answer that nobody got is none.
create function jikimi.letter_bounced() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  declare is_last boolean;
  begin
    if new.delivery_state not in ('FAILED', 'BOUNCED') or new.delivery_state is not distinct from old.delivery_state then return null; end if;
    is_last := not exists (select 1 from jikimi.case_message m where m.case_id = new.case_id and m.direction = 'TO_VISITOR'
      and (m.sent_at, m.id) > (new.sent_at, new.id));
    update jikimi.inquiry_case c set version = c.version + 1, attention = 'BOUNCED',
      answered_at = case when is_last then null else c.answered_at end, closed_at = null, close_reason = null,
      state = case when not is_last then c.state when c.state = 'RECEIVED' or c.handler_id is null then 'RECEIVED' else 'TAKEN' end
    where c.id = new.case_id and (c.state <> 'CLOSED' or (is_last and not jikimi.is_conversation_over(c.id)));
    return null;
  end $$;
create trigger letter_bounces after update of delivery_state on jikimi.case_message
  for each row execute function jikimi.letter_bounced();

-- How often letters of this case came back, for who may see its letters.
create function jikimi.bounces_of(wanted uuid) returns integer language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select coalesce(sum(m.bounces), 0)::integer from jikimi.case_message m join jikimi.inquiry_case c on c.id = m.case_id
    where c.id = wanted and c.purpose = any (jikimi.actor_purposes())
  $$;

-- Spends a link once, whoever comes first, and opens a visit of half an hour. Nothing is spent by a link that opens none.
create function jikimi.open_visit(link text, visit_token text) returns table (outcome text, case_id uuid, number text, purpose text,
    pseudonym uuid, locale text, until_at timestamptz)
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare opened record; ends timestamptz;
  begin
    if jikimi.actor_site() is null then perform jikimi.refuse('only a site opens a visit'); end if;
    update jikimi.case_link k set spent_at = jikimi.now()
    where k.token_digest = jikimi.token_digest(link) and k.spent_at is null and jikimi.now() < k.until_at
      and not jikimi.is_restricted(k.collection_id)
    returning k.case_id, k.collection_id into opened;
    if opened.case_id is null then
      return query select coalesce((select case when k.spent_at is not null then 'SPENT' when k.until_at <= jikimi.now() then 'EXPIRED' end
        from jikimi.case_link k where k.token_digest = jikimi.token_digest(link)), 'NOT_VALID'),
        null::uuid, null, null, null::uuid, null, null::timestamptz;
      return;
    end if;
    select least(jikimi.now() + interval '30 minutes', (l.period_ends_on + 1)::timestamp at time zone 'Asia/Seoul') into ends
    from jikimi.collection l where l.id = opened.collection_id;
    insert into jikimi.visit (token_digest, case_id, collection_id, opened_at, until_at)
    values (jikimi.token_digest(visit_token), opened.case_id, opened.collection_id, jikimi.now(), ends);
    return query select 'OPENED', c.id, c.number, c.purpose, l.pseudonym, l.locale, ends
      from jikimi.inquiry_case c join jikimi.collection l on l.id = c.collection_id where c.id = opened.case_id;
  end $$;
`)
  }
}
