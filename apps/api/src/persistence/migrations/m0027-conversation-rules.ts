import { Migration } from '@mikro-orm/migrations'

/** The acts of a conversation that cross row rules, each deciding for itself who may; rules and rights of its tables. */
export class M0027ConversationRules extends Migration {
  override up(): void {
    this.addSql(`
create function jikimi.end_visit() returns void language sql volatile security definer set search_path = jikimi, pg_temp
  as $$
    update jikimi.visit set ended_at = jikimi.now()
    where token_digest = jikimi.token_digest(jikimi.session_token()) and ended_at is null
  $$;

-- Three a day and case; says for whom only where there is somebody to mail to.
create function jikimi.ask_renewal(link text, renewal uuid) returns table (case_id uuid, number text, purpose text, pseudonym uuid)
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare known record;
  begin
    if jikimi.actor_site() is null then perform jikimi.refuse('only a site asks for a link'); end if;
    select k.case_id as id, k.collection_id into known from jikimi.case_link k where k.token_digest = jikimi.token_digest(link);
    if known.id is null or jikimi.is_conversation_over(known.id) or jikimi.is_restricted(known.collection_id) then return; end if;
    perform pg_advisory_xact_lock(7141106, hashtext(known.id::text));
    if (select count(*) from jikimi.link_renewal r where r.case_id = known.id and r.asked_at > jikimi.now() - interval '1 day') >= 3 then
      return;
    end if;
    insert into jikimi.link_renewal (id, case_id, collection_id, asked_at, delivery_state)
    values (renewal, known.id, known.collection_id, jikimi.now(), 'QUEUED');
    return query select c.id, c.number, c.purpose, l.pseudonym
      from jikimi.inquiry_case c join jikimi.collection l on l.id = c.collection_id where c.id = known.id;
  end $$;

-- Asked by the worker for what it sends at this moment. A spent link stays spent, whatever is sent again.
create function jikimi.make_link(source uuid, digest bytea, ends timestamptz) returns void language sql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
    insert into jikimi.case_link (token_digest, source_id, case_id, collection_id, until_at)
    select digest, source, s.case_id, s.collection_id,
      least(ends, jikimi.now() + interval '14 days', (l.period_ends_on + 1)::timestamp at time zone 'Asia/Seoul')
    from (select m.case_id, m.collection_id from jikimi.case_message m where m.id = source and m.delivery_state = 'SENDING'
      union all
      select r.case_id, r.collection_id from jikimi.link_renewal r where r.id = source and r.delivery_state = 'SENDING') s
    join jikimi.collection l on l.id = s.collection_id
    on conflict (token_digest) do update set until_at = excluded.until_at where case_link.spent_at is null
  $$;

-- Whether the actor holds the case of this letter and works on its purpose.
create function jikimi.holds_letter(message uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select exists (select 1 from jikimi.case_message m join jikimi.inquiry_case c on c.id = m.case_id
      where m.id = message and m.direction = 'TO_VISITOR' and c.handler_id = jikimi.actor_account()
        and c.purpose = any (jikimi.actor_working_purposes()) and not jikimi.is_restricted(c.collection_id))
  $$;

create function jikimi.note_bounce(message uuid) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.holds_letter(message) then perform jikimi.refuse('only who holds a case notes that its letter came back'); end if;
    update jikimi.case_message set delivery_state = 'BOUNCED', bounced_at = jikimi.now(), bounce_reason = 'NOTED_BY_STAFF', bounces = bounces + 1
    where id = message and delivery_state = 'SENT';
    return found;
  end $$;

create function jikimi.send_again(message uuid, digest bytea) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.holds_letter(message) then perform jikimi.refuse('only who holds a case sends its letters again'); end if;
    update jikimi.case_message m set delivery_state = 'QUEUED', sent_at = jikimi.now(), delivery_tried_at = null, attempts = 0,
      next_try_at = null, bounced_at = null, bounce_reason = null, resend_digest = digest
    where m.id = message and m.delivery_state in ('FAILED', 'BOUNCED') and jikimi.bounces_of(m.case_id) < 3
      and exists (select 1 from jikimi.inquiry_case c where c.id = m.case_id and c.state in ('TAKEN', 'ANSWERED'));
    return found;
  end $$;

create function jikimi.reopen_case(wanted uuid, seen integer, at timestamptz) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    update jikimi.inquiry_case c set state = 'TAKEN', handler_id = jikimi.actor_account(), taken_at = at, answered_at = null,
      closed_at = null, close_reason = null, attention = null, version = c.version + 1
    where c.id = wanted and c.version = seen and jikimi.is_now(at) and c.state = 'CLOSED' and c.purpose = any (jikimi.actor_working_purposes())
      and not jikimi.is_restricted(c.collection_id)
      and exists (select 1 from jikimi.collection l where l.id = c.collection_id and jikimi.today() <= l.period_ends_on);
    return found;
  end $$;

-- Asked by the worker when returned mail names a letter. The case first, as everybody else locks them.
create function jikimi.bounce_letter(message uuid, reason text) returns table (case_id uuid, number text, purpose text, pseudonym uuid)
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    perform 1 from jikimi.inquiry_case c join jikimi.case_message m on m.case_id = c.id where m.id = message for update of c;
    update jikimi.case_message m set delivery_state = 'BOUNCED', bounced_at = jikimi.now(), bounce_reason = reason, bounces = m.bounces + 1
    where m.id = message and m.delivery_state = 'SENT';
    if not found then return; end if;
    return query select c.id, c.number, c.purpose, l.pseudonym from jikimi.case_message m
      join jikimi.inquiry_case c on c.id = m.case_id join jikimi.collection l on l.id = c.collection_id where m.id = message;
  end $$;

do $$
declare t text;
begin
  foreach t in array array['case_link', 'visit', 'link_renewal']
  loop
    execute format('alter table jikimi.%I enable row level security, force row level security', t);
    execute format('create policy backup on jikimi.%I for select to jikimi_backup using (true)', t);
    execute format('create policy guard on jikimi.%I to jikimi_guard using (true) with check (true)', t);
  end loop;
end $$;
create policy guard on jikimi.case_message to jikimi_guard using (true) with check (true);

create policy own_reads on jikimi.visit for select to jikimi_app
  using (token_digest = jikimi.token_digest((select jikimi.session_token())) and case_id = (select jikimi.actor_visit()));
create policy visitor_reads on jikimi.case_message for select to jikimi_app
  using (case_id = (select jikimi.actor_visit()) and direction <> 'HANDOVER');
create policy visitor_writes on jikimi.case_message for insert to jikimi_app with check (direction = 'FROM_VISITOR'
  and case_id = (select jikimi.actor_visit()) and jikimi.is_now(sent_at) and template is null and bounces = 0
  and exists (select 1 from jikimi.inquiry_case c where c.id = case_id and c.collection_id = case_message.collection_id
    and c.purpose = case_message.purpose));
alter policy holder_answers on jikimi.case_message with check (direction = 'TO_VISITOR'
  and written_by = (select jikimi.actor_account()) and delivery_state = 'QUEUED' and jikimi.is_now(sent_at)
  and purpose = any ((select jikimi.actor_working_purposes())::text[]) and bounces = 0 and jikimi.bounces_of(case_id) < 3
  and exists (select 1 from jikimi.inquiry_case c where c.id = case_id and c.collection_id = case_message.collection_id
    and c.purpose = case_message.purpose and c.handler_id = (select jikimi.actor_account()) and c.state in ('TAKEN', 'ANSWERED')));
-- Handing over is the way out for whose attendance has lapsed, so its note is too.
create policy holder_notes on jikimi.case_message for insert to jikimi_app with check (direction = 'HANDOVER'
  and written_by = (select jikimi.actor_account()) and jikimi.is_now(sent_at) and bounces = 0
  and purpose = any ((select jikimi.actor_purposes())::text[])
  and exists (select 1 from jikimi.inquiry_case c where c.id = case_id and c.collection_id = case_message.collection_id
    and c.purpose = case_message.purpose and c.handler_id = (select jikimi.actor_account()) and c.state in ('TAKEN', 'ANSWERED')));
alter policy reacher_reveals on jikimi.reveal with check (
  account_id = (select jikimi.actor_account()) and jikimi.is_now(granted_at)
  and not exists (select 1 from unnest(messages) wanted where not exists (
    select 1 from jikimi.case_message m where m.id = wanted and m.case_id = reveal.case_id and m.collection_id = reveal.collection_id))
  and exists (select 1 from jikimi.reach r join jikimi.inquiry_case c on c.id = r.case_id
    where r.case_id = reveal.case_id and r.collection_id = reveal.collection_id and r.account_id = reveal.account_id
      and reveal.items <@ r.items and r.granted_at >= c.taken_at and jikimi.now() < r.until_at
      and jikimi.now() < r.granted_at + make_interval(mins => jikimi.rule_value('REACH_MINUTES'))
      and c.collection_id = reveal.collection_id and c.handler_id = reveal.account_id and c.state in ('TAKEN', 'ANSWERED')
      and c.purpose = any ((select jikimi.actor_working_purposes())::text[])));

create policy deliveries on jikimi.link_renewal for select to jikimi_worker using ((delivery_state in ('QUEUED', 'SENDING')
  or delivery_tried_at is not null) and collection_id <> all ((select jikimi.restricted_collections())::uuid[]));
create policy delivers on jikimi.link_renewal for update to jikimi_worker using (delivery_state in ('QUEUED', 'SENDING')
  and collection_id <> all ((select jikimi.restricted_collections())::uuid[])) with check (true);
create policy renewals on jikimi.collection for select to jikimi_worker using (
  exists (select 1 from jikimi.link_renewal r where r.collection_id = collection.id and r.delivery_state in ('QUEUED', 'SENDING')));
create policy renewals on jikimi.inquiry_case for select to jikimi_worker using (
  exists (select 1 from jikimi.link_renewal r where r.case_id = inquiry_case.id and r.delivery_state in ('QUEUED', 'SENDING')));

revoke execute on all functions in schema jikimi from public;
grant select, insert, update (until_at, spent_at) on jikimi.case_link to jikimi_guard;
grant select, insert, update (ended_at) on jikimi.visit to jikimi_guard;
grant select (case_id, until_at) on jikimi.visit to jikimi_app;
grant select, insert on jikimi.link_renewal to jikimi_guard;
grant select (id, case_id, collection_id, direction, sent_at, written_by, delivery_state, bounces) on jikimi.case_message to jikimi_guard;
grant update (delivery_state, delivery_tried_at, sent_at, attempts, next_try_at, bounces, bounced_at, bounce_reason, resend_digest)
  on jikimi.case_message to jikimi_guard;
grant select (answered_at, closed_at, close_reason, attention), update (answered_at, closed_at, close_reason, attention)
  on jikimi.inquiry_case to jikimi_guard;
grant select (period_ends_on, locale) on jikimi.collection to jikimi_guard;
grant update (attention) on jikimi.inquiry_case to jikimi_app;
grant select on jikimi.link_renewal to jikimi_worker;
grant update (delivery_state, delivery_tried_at, attempts, next_try_at) on jikimi.link_renewal to jikimi_worker;
grant update (attempts, next_try_at, bounces, bounced_at, bounce_reason) on jikimi.case_message to jikimi_worker;
grant select on all tables in schema jikimi to jikimi_backup;
grant create on schema jikimi to jikimi_guard;
do $$
declare f regprocedure;
begin
  for f in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'jikimi'::regnamespace and p.proname in
    ('is_restricted', 'is_conversation_over', 'actor_visit', 'actor_collection', 'letter_came', 'letter_bounced', 'bounces_of',
     'open_visit', 'end_visit', 'ask_renewal', 'make_link', 'holds_letter', 'note_bounce', 'send_again', 'reopen_case', 'bounce_letter')
  loop
    execute format('alter function %s owner to jikimi_guard', f);
  end loop;
end $$;
revoke create on schema jikimi from jikimi_guard;
grant execute on function jikimi.actor_visit(), jikimi.actor_collection(), jikimi.bounces_of(uuid), jikimi.open_visit(text, text),
  jikimi.end_visit(), jikimi.ask_renewal(text, uuid), jikimi.note_bounce(uuid), jikimi.send_again(uuid, bytea),
  jikimi.reopen_case(uuid, integer, timestamptz) to jikimi_app;
grant execute on function jikimi.make_link(uuid, bytea, timestamptz), jikimi.bounce_letter(uuid, text) to jikimi_worker;
`)
  }
}
