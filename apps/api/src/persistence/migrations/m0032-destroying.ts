import { Migration } from '@mikro-orm/migrations'

/** The one way in which a collection is destroyed, with its wall: who may, what of it, and that it is due now. @law PIPA 21① */
export class M0032Destroying extends Migration {
  override up(): void {
    this.addSql(`
-- Each row that leads to a collection is found by it: else every destruction would read whole tables.
create index idempotency_by_collection on jikimi.idempotency (collection_id);
create index reveal_by_collection on jikimi.reveal (collection_id);
create index reach_by_collection on jikimi.reach (collection_id);
create index case_message_by_collection on jikimi.case_message (collection_id);
create index case_link_by_collection on jikimi.case_link (collection_id);
create index visit_by_collection on jikimi.visit (collection_id);
create index link_renewal_by_collection on jikimi.link_renewal (collection_id);
create index case_draft_by_collection on jikimi.case_draft (collection_id, purpose);
create index appointment_by_collection on jikimi.appointment (collection_id, purpose);
create index restriction_by_collection on jikimi.restriction (collection_id);
create index inquiry_case_duplicate on jikimi.inquiry_case (duplicate_of) where duplicate_of is not null;
-- What says the same as the key of two columns beside it
alter table jikimi.inquiry_case drop constraint inquiry_case_collection_id_fkey;
alter table jikimi.consent_record drop constraint consent_record_collection_id_fkey;

-- Decisions about persons are never changed; they go with one of the two, and only within a destruction.
drop trigger person_link_keeps on jikimi.person_link;
create trigger person_link_keeps before update or truncate on jikimi.person_link
  for each statement execute function jikimi.is_append_only();
create function jikimi.person_link_goes() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  begin
    if current_user <> 'jikimi_guard' then perform jikimi.refuse('this is never changed'); end if;
    return null;
  end $$;
create trigger person_link_goes before delete on jikimi.person_link for each statement execute function jikimi.person_link_goes();

-- Everything of these collections. Called by functions that have decided that it may go, on rows that they have locked.
create function jikimi.erase_collections(wanted uuid[], at timestamptz) returns void language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    delete from jikimi.lookup_token where collection_id = any (wanted);
    delete from jikimi.subject_session where collection_id = any (wanted);
    delete from jikimi.idempotency where collection_id = any (wanted);
    delete from jikimi.visit where collection_id = any (wanted);
    delete from jikimi.case_link where collection_id = any (wanted);
    delete from jikimi.link_renewal where collection_id = any (wanted);
    delete from jikimi.case_draft where collection_id = any (wanted);
    delete from jikimi.case_message where collection_id = any (wanted);
    delete from jikimi.reveal where collection_id = any (wanted);
    delete from jikimi.reach where collection_id = any (wanted);
    delete from jikimi.appointment_time t using jikimi.appointment a where a.id = t.appointment_id and a.collection_id = any (wanted);
    delete from jikimi.appointment where collection_id = any (wanted);
    delete from jikimi.person_link where first_id = any (wanted);
    delete from jikimi.person_link where second_id = any (wanted);
    delete from jikimi.restriction where collection_id = any (wanted);
    delete from jikimi.retention_ground where collection_id = any (wanted);
    update jikimi.consent_record set collection_id = null where collection_id = any (wanted);
    -- Which other case was the same person's is of that person
    update jikimi.inquiry_case set duplicate_of = null
    where duplicate_of in (select c.id from jikimi.inquiry_case c where c.collection_id = any (wanted));
    update jikimi.inquiry_case c set collection_id = null, destroyed_at = at, duplicate_of = null, attention = null, state = 'CLOSED',
      closed_at = coalesce(c.closed_at, at),
      close_reason = coalesce(c.close_reason, case when c.answered_at is null then 'DESTROYED' else 'ANSWERED' end),
      meeting_state = nullif(c.meeting_state, 'OPEN'), version = c.version + 1
    where c.collection_id = any (wanted);
    delete from jikimi.collection where id = any (wanted);
  end $$;

-- One batch of a run. Locked first, and only then asked whether each is due, free and covered: whatever was placed or set
-- meanwhile counts. What it returns is destroyed when this transaction commits.
create function jikimi.destroy_collections(wanted_run uuid, wanted uuid[]) returns table (collection_id uuid, case_id uuid,
    case_number text, purpose text, pseudonym uuid, key_id uuid)
  language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  #variable_conflict use_column
  declare
    run jikimi.destruction_run; standing jikimi.standing_approval; today date := jikimi.today(); at timestamptz := date_trunc('milliseconds', jikimi.now());
    due uuid[]; gone jsonb;
  begin
    -- In an older snapshot a hold of now would not be there
    if current_setting('transaction_isolation') <> 'read committed' then perform jikimi.refuse('destroyed is what is due now'); end if;
    if cardinality(wanted) > 200 then perform jikimi.refuse('at most 200 at once'); end if;
    select * into run from jikimi.destruction_run r where r.id = wanted_run for update;
    if run.id is null or run.state <> 'RUNNING' then perform jikimi.refuse('this run is not approved'); end if;
    if run.standing_id is not null then
      select * into standing from jikimi.standing_approval s where s.id = run.standing_id and s.ended_at is null
        and today between s.from_on and s.until_on for share;
    elsif run.approved_by is null or run.approved_by = run.prepared_by then
      perform jikimi.refuse('this run is not approved by another');
    end if;
    -- The case first, as everybody else locks them
    perform 1 from jikimi.inquiry_case c where c.collection_id = any (wanted) order by c.id for update;
    perform 1 from jikimi.collection l where l.id = any (wanted) order by l.id for update;

    update jikimi.destruction_item i set state = 'SKIPPED', skipped_because = j.why
    from (select t.collection_id as id, case
        when r.collection_id is null then 'ALREADY_DESTROYED'
        when r.standing <> 'FREE' then r.standing
        when run.standing_id is not null and (standing.id is null or r.purpose <> all (standing.purposes)
          or r.ground not in ('PERIOD_ENDED', 'PURPOSE_ACHIEVED')) then 'NOT_APPROVED'
        when r.due_on > greatest(run.due_until, today) then 'NOT_DUE' end as why
      from jikimi.destruction_item t left join jikimi.retention r on r.collection_id = t.collection_id
      where t.run_id = wanted_run and t.collection_id = any (wanted) and t.state in ('WAITING', 'FAILED')) j
    where i.run_id = wanted_run and i.collection_id = j.id and j.why is not null;

    select coalesce(array_agg(i.collection_id), '{}') into due
    from jikimi.destruction_item i join jikimi.retention r on r.collection_id = i.collection_id
    where i.run_id = wanted_run and i.collection_id = any (wanted) and i.state in ('WAITING', 'FAILED')
      and r.standing = 'FREE' and r.due_on <= today
      and (run.standing_id is null or (standing.id is not null and r.purpose = any (standing.purposes)
        and r.ground in ('PERIOD_ENDED', 'PURPOSE_ACHIEVED')));
    insert into jikimi.destroyed (id, run_id, collection_id, case_id, case_number, purpose, received_on, due_on, ground,
        policy_version_id, key_id, destroyed_at)
      select gen_random_uuid(), wanted_run, r.collection_id, r.case_id, r.case_number, r.purpose,
        (r.received_at at time zone 'Asia/Seoul')::date, r.due_on, r.ground, l.policy_version_id, l.key_id, at
      from jikimi.retention r join jikimi.collection l on l.id = r.collection_id where r.collection_id = any (due);
    select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'pseudonym', l.pseudonym)), '[]') into gone
    from jikimi.collection l where l.id = any (due);
    perform jikimi.erase_collections(due, at);
    update jikimi.destruction_item i set state = 'DESTROYED', failed_with = null, tried_at = at
    where i.run_id = wanted_run and i.collection_id = any (due);
    return query select d.collection_id, d.case_id, d.case_number, d.purpose, g.pseudonym, d.key_id
      from jikimi.destroyed d join jsonb_to_recordset(gone) as g (id uuid, pseudonym uuid) on g.id = d.collection_id;
  end $$;

-- The day's run of a standing approval, at six in the evening or after. Null where nothing is due, or it is made already.
create function jikimi.make_standing_run(wanted uuid, new_id uuid) returns integer language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare standing jikimi.standing_approval; made integer;
  begin
    select * into standing from jikimi.standing_approval s where s.id = wanted and s.ended_at is null
      and jikimi.today() between s.from_on and s.until_on for update;
    if standing.id is null or (jikimi.now() at time zone 'Asia/Seoul')::time < '18:00'
      or exists (select 1 from jikimi.destruction_run r where r.standing_id = wanted and r.day = jikimi.today())
      or not exists (select 1 from jikimi.retention r where r.standing = 'FREE' and r.due_on <= jikimi.today()
        and r.purpose = any (standing.purposes) and r.ground in ('PERIOD_ENDED', 'PURPOSE_ACHIEVED')
        and not jikimi.is_in_a_run(r.collection_id)) then return null;
    end if;
    insert into jikimi.destruction_run (id, state, standing_id, day, due_until, purposes, prepared_at, started_at)
    values (new_id, 'RUNNING', wanted, jikimi.today(), jikimi.today(), standing.purposes, date_trunc('milliseconds', jikimi.now()), jikimi.now());
    insert into jikimi.destruction_item (run_id, collection_id, case_id, case_number, purpose, due_on, ground)
      select new_id, r.collection_id, r.case_id, r.case_number, r.purpose, r.due_on, r.ground
      from jikimi.retention r where r.standing = 'FREE' and r.due_on <= jikimi.today() and r.purpose = any (standing.purposes)
        and r.ground in ('PERIOD_ENDED', 'PURPOSE_ACHIEVED') and not jikimi.is_in_a_run(r.collection_id);
    get diagnostics made = row_count;
    return made;
  end $$;

-- Whether an approved run is about to destroy it.
create function jikimi.is_in_a_run(wanted uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select exists (select 1 from jikimi.destruction_item i join jikimi.destruction_run r on r.id = i.run_id
      where i.collection_id = wanted and i.state in ('WAITING', 'FAILED') and r.state = 'RUNNING')
  $$;

-- A run is over when each item is destroyed and its key gone, skipped, or has failed on three days.
create function jikimi.finish_run(wanted uuid) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    update jikimi.destruction_run r set state = 'DONE', finished_at = jikimi.now(), version = r.version + 1
    where r.id = wanted and r.state = 'RUNNING'
      and not exists (select 1 from jikimi.destruction_item i where i.run_id = wanted
        and (i.state = 'WAITING' or (i.state = 'FAILED' and i.tries < 3)))
      and not exists (select 1 from jikimi.destroyed d where d.run_id = wanted and d.buried_at is null);
    return found;
  end $$;
`)
  }
}
