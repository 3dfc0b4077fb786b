import { Migration } from '@mikro-orm/migrations'

/** Designated sees masked, working works, restricted is out of everybody's reach. @law PIPA 28①, 28②; policy 06 */
export class M0018CaseRules extends Migration {
  override up(): void {
    this.addSql(`
alter policy handler_reads on jikimi.collection using (purpose = any ((select jikimi.actor_purposes())::text[])
  and id <> all ((select jikimi.restricted_collections())::uuid[]));
alter policy handler_reads on jikimi.consent_record using (purpose = any ((select jikimi.actor_purposes())::text[])
  and collection_id <> all ((select jikimi.restricted_collections())::uuid[]));
alter policy handler_reads on jikimi.lookup_token using (purpose = any ((select jikimi.actor_working_purposes())::text[])
  and collection_id <> all ((select jikimi.restricted_collections())::uuid[]));
alter policy handler_reads on jikimi.inquiry_case using (purpose = any ((select jikimi.actor_purposes())::text[])
  and collection_id <> all ((select jikimi.restricted_collections())::uuid[]));
alter policy handler_reads on jikimi.case_message using (purpose = any ((select jikimi.actor_purposes())::text[])
  and collection_id <> all ((select jikimi.restricted_collections())::uuid[]));

-- Whose attendance has lapsed may hand over what they hold, and do nothing else with it.
alter policy handler_works on jikimi.inquiry_case
  using (purpose = any ((select jikimi.actor_purposes())::text[]) and state <> 'CLOSED'
    and collection_id <> all ((select jikimi.restricted_collections())::uuid[]) and (
    handler_id is null or handler_id = (select jikimi.actor_account()) or not jikimi.is_held(handler_id, purpose)))
  with check ((handler_id = (select jikimi.actor_account()) and purpose = any ((select jikimi.actor_working_purposes())::text[]))
    or (handler_id <> (select jikimi.actor_account()) and purpose = any ((select jikimi.actor_purposes())::text[])
      and jikimi.works_on(handler_id, purpose)));

create policy holder_gets on jikimi.reach for insert to jikimi_app with check (
  jikimi.is_now(granted_at) and until_at <= granted_at + make_interval(mins => jikimi.rule_value('REACH_MINUTES'))
  and exists (select 1 from jikimi.inquiry_case c where c.id = case_id and c.collection_id = reach.collection_id
    and c.handler_id = account_id and c.state in ('TAKEN', 'ANSWERED')
    and c.purpose = any ((select jikimi.actor_working_purposes())::text[]))
  and account_id = (select jikimi.actor_account()));
create policy own_reads on jikimi.reach for select to jikimi_app using (account_id = (select jikimi.actor_account()));

drop policy holder_reaches on jikimi.reveal;
create policy reacher_reveals on jikimi.reveal for insert to jikimi_app with check (
  account_id = (select jikimi.actor_account()) and jikimi.is_now(granted_at)
  and exists (select 1 from jikimi.reach r join jikimi.inquiry_case c on c.id = r.case_id
    where r.case_id = reveal.case_id and r.collection_id = reveal.collection_id and r.account_id = reveal.account_id
      and reveal.items <@ r.items and r.granted_at >= c.taken_at and jikimi.now() < r.until_at
      and jikimi.now() < r.granted_at + make_interval(mins => jikimi.rule_value('REACH_MINUTES'))
      and c.collection_id = reveal.collection_id and c.handler_id = reveal.account_id and c.state in ('TAKEN', 'ANSWERED')
      and c.purpose = any ((select jikimi.actor_working_purposes())::text[])));

alter policy holder_answers on jikimi.case_message with check (
  written_by = (select jikimi.actor_account()) and delivery_state = 'QUEUED' and jikimi.is_now(sent_at)
  and purpose = any ((select jikimi.actor_working_purposes())::text[])
  and exists (select 1 from jikimi.inquiry_case c where c.id = case_id and c.collection_id = case_message.collection_id
    and c.purpose = case_message.purpose and c.handler_id = (select jikimi.actor_account()) and c.state in ('TAKEN', 'ANSWERED')));

create policy overseers_read on jikimi.reveal_unlock for select to jikimi_app using (account_id = (select jikimi.actor_account())
  or (select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')));
create policy handler_asks on jikimi.reveal_unlock for insert to jikimi_app with check (account_id = (select jikimi.actor_account())
  and (select jikimi.actor_has('HANDLER')) and decided_by is null and more is null and jikimi.is_now(asked_at));
create policy another_unlocks on jikimi.reveal_unlock for update to jikimi_app
  using (((select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')))
    and account_id <> (select jikimi.actor_account()) and decided_at is null)
  with check (decided_by = (select jikimi.actor_account()) and decided_at is not null and jikimi.is_now(decided_at)
    and (more is null or (select jikimi.actor_is_fresh())));

-- A case changes hands by who holds it, or to who takes it; what is closed stays closed.
create function jikimi.case_moved() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  begin
    if current_user <> 'jikimi_app' then return new; end if;
    if new.handler_id is distinct from old.handler_id and new.handler_id is distinct from jikimi.actor_account()
      and old.handler_id is distinct from jikimi.actor_account() then
      perform jikimi.refuse('only who holds a case hands it over');
    end if;
    if new.handler_id is distinct from jikimi.actor_account()
      and (new.state, new.answered_at, new.closed_at) is distinct from (old.state, old.answered_at, old.closed_at) then
      perform jikimi.refuse('a case is worked on by who holds it');
    end if;
    if (new.taken_at is distinct from old.taken_at and not jikimi.is_now(new.taken_at))
      or (new.answered_at is distinct from old.answered_at and not jikimi.is_now(new.answered_at))
      or (new.closed_at is distinct from old.closed_at and not jikimi.is_now(new.closed_at)) then
      perform jikimi.refuse('a case has no past but its own');
    end if;
    return new;
  end $$;
create trigger inquiry_case_moves before update on jikimi.inquiry_case for each row execute function jikimi.case_moved();

-- Counted one at a time, so that a hundred at once are no more than the hour allows.
create function jikimi.reveal_counted() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    perform pg_advisory_xact_lock(7141104, hashtext(new.account_id::text));
    -- The hour is counted by this clock, whatever another one says
    new.granted_at := jikimi.now();
    if jikimi.reveals_used(new.account_id) >= jikimi.reveals_allowed(new.account_id) then perform jikimi.refuse('REVEALS_AT_MOST'); end if;
    if (new.reason = 'OTHER' or jikimi.reveals_used(new.account_id) >= jikimi.rule_value('ORDINARY_REVEALS_PER_HOUR'))
      and not jikimi.actor_is_fresh() then
      perform jikimi.refuse('a reveal beyond the ordinary needs a fresh sign-in');
    end if;
    return new;
  end $$;
create trigger reveal_counts before insert on jikimi.reveal for each row execute function jikimi.reveal_counted();

-- Gives back every open case of a handler, for substitutes to take. Returns what the records name.
create function jikimi.release_cases(holder uuid) returns table (case_id uuid, number text, purpose text, pseudonym uuid)
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_has('PRIVACY_OFFICER') or holder = jikimi.actor_account() then
      perform jikimi.refuse('only a privacy officer gives back the cases of somebody else');
    end if;
    return query
      with released as (
        update jikimi.inquiry_case c set handler_id = null, taken_at = null, version = c.version + 1,
          state = case when c.state = 'TAKEN' then 'RECEIVED' else c.state end
        where c.handler_id = holder and c.state in ('TAKEN', 'ANSWERED') returning c.id, c.number, c.purpose, c.collection_id)
      select r.id, r.number, r.purpose, l.pseudonym from released r join jikimi.collection l on l.id = r.collection_id;
  end $$;

-- An answer to a restricted collection waits: the worker neither sees nor sends it.
alter policy deliveries on jikimi.case_message using ((delivery_state in ('QUEUED', 'SENDING') or delivery_tried_at is not null)
  and collection_id <> all ((select jikimi.restricted_collections())::uuid[]));
alter policy delivers on jikimi.case_message using (delivery_state in ('QUEUED', 'SENDING')
  and collection_id <> all ((select jikimi.restricted_collections())::uuid[]));
alter policy worker_records on jikimi.access_record
  with check (actor_kind = 'SYSTEM' and jikimi.is_now(at) and origin <> 'installation');

-- A site adds to what itself brought in, and to nothing else
alter policy site_adds on jikimi.consent_record with check (jikimi.actor_brought(collection_id));
alter policy site_adds on jikimi.lookup_token with check (jikimi.actor_brought(collection_id));
alter policy site_adds on jikimi.subject_session with check (jikimi.actor_brought(collection_id));
alter policy site_adds on jikimi.inquiry_case
  with check (jikimi.actor_brought(collection_id) and state = 'RECEIVED' and handler_id is null);
`)
  }
}
