import { Migration } from '@mikro-orm/migrations'

/** What officers and auditors are told of due dates, in numbers and in rows; row rules and rights of all of it. */
export class M0032RetentionRules extends Migration {
  override up(): void {
    this.addSql(`
create function jikimi.actor_oversees_retention() returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$ select jikimi.actor_is_officer() or jikimi.actor_has('AUDITOR') $$;

-- What is destroyed on which day when nothing else happens; what is due by now, on today. Numbers, for overseers.
create function jikimi.retention_forecast(until date, wanted text) returns table (day date, purpose text, due bigint, held bigint, deferred bigint)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select greatest(r.due_on, t.today), r.purpose, count(*) filter (where r.standing = 'FREE'),
      count(*) filter (where r.standing = 'HELD'), count(*) filter (where r.standing = 'DEFERRED')
    from jikimi.retention r cross join (select jikimi.today() as today offset 0) t
    where (select jikimi.actor_oversees_retention()) and r.due_on <= until and (wanted is null or r.purpose = wanted)
    group by 1, 2 order by 1, 2
  $$;

-- Within how many days something is to be covered by an approval: a week.
create function jikimi.retention_counts(wanted text) returns table (overdue bigint, late bigint, held bigint, deferred bigint,
    uncovered_soon bigint, waiting_for_approval bigint, holds_to_review bigint, hold_releases_to_decide bigint, failed_items bigint,
    is_by_itself boolean)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    with soon as materialized (
      select r.*, t.today from jikimi.retention r cross join (select jikimi.today() as today offset 0) t
      where r.due_on <= t.today + 7 and (wanted is null or r.purpose = wanted) and (select jikimi.actor_oversees_retention()))
    select count(*) filter (where standing = 'FREE' and due_on <= today), count(*) filter (where standing = 'FREE' and due_on < today),
      (select count(distinct i.collection_id) from jikimi.hold_item i join jikimi.hold h on h.id = i.hold_id
        join jikimi.inquiry_case c on c.id = i.case_id
        where h.released_at is null and i.collection_id is not null and (wanted is null or c.purpose = wanted)),
      (select count(distinct p.collection_id) from jikimi.pending_request p join jikimi.inquiry_case c on c.collection_id = p.collection_id
        where p.answered_at is null and p.kind in ('ACCESS', 'CORRECTION') and (wanted is null or c.purpose = wanted)),
      count(*) filter (where standing = 'FREE' and not jikimi.is_in_a_run(collection_id) and not (
        ground in ('PERIOD_ENDED', 'PURPOSE_ACHIEVED') and exists (select 1 from jikimi.standing_approval s
          where s.ended_at is null and soon.purpose = any (s.purposes) and greatest(due_on, today) between s.from_on and s.until_on))),
      (select count(*) from jikimi.destruction_run r where r.state = 'PREPARED'),
      (select count(*) from jikimi.hold h where h.released_at is null and h.review_on <= jikimi.today()),
      (select count(*) from jikimi.hold h where h.released_at is null and h.release_asked_at is not null),
      (select count(distinct i.collection_id) from jikimi.destruction_item i join jikimi.inquiry_case c on c.collection_id = i.collection_id
        where i.state = 'FAILED'),
      exists (select 1 from jikimi.standing_approval s where s.ended_at is null and jikimi.today() between s.from_on and s.until_on)
    from soon having (select jikimi.actor_oversees_retention())
  $$;

-- One by one, the nearest first: for officers, of restricted ones too. No item of anybody.
create function jikimi.retention_list(wanted text, wanted_state text, first date, last date, number text, after_day date, after_id uuid,
    most integer)
  returns table (case_id uuid, case_number text, purpose text, received_at timestamptz, due_on date, ground text, state text, pseudonym uuid,
    hold_id uuid)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select r.case_id, r.case_number, r.purpose, r.received_at, r.due_on, r.ground, r.state, l.pseudonym,
      (select h.id from jikimi.hold_item i join jikimi.hold h on h.id = i.hold_id
        where i.collection_id = r.collection_id and h.released_at is null order by h.placed_at desc, h.id desc limit 1)
    from (select v.*, case when v.standing <> 'FREE' then v.standing when v.due_on <= (select jikimi.today()) then 'DUE' else 'LIVING' end as state
      from jikimi.retention v) r join jikimi.collection l on l.id = r.collection_id
    where (select jikimi.actor_is_officer()) and (wanted is null or r.purpose = wanted) and (wanted_state is null or r.state = wanted_state)
      and (first is null or r.due_on >= first) and (last is null or r.due_on <= last) and (number is null or r.case_number = number)
      and (after_id is null or (r.due_on, r.case_id) > (after_day, after_id))
    order by r.due_on, r.case_id limit least(most, 201)
  $$;

-- Of collections that the actor sees anyway: until when each is kept, and why.
create function jikimi.retention_of(wanted uuid[]) returns table (collection_id uuid, due_on date, ground text, state text, hold_until date)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select r.collection_id, r.due_on, r.ground,
      case when r.standing <> 'FREE' then r.standing when r.due_on <= (select jikimi.today()) then 'DUE' else 'LIVING' end,
      (select max(h.review_on) from jikimi.hold_item i join jikimi.hold h on h.id = i.hold_id
        where i.collection_id = r.collection_id and h.released_at is null)
    from jikimi.retention r
    where r.collection_id = any (wanted) and ((select jikimi.actor_is_officer())
      or (r.purpose = any ((select jikimi.actor_purposes())::text[])
        and r.collection_id <> all ((select jikimi.restricted_collections())::uuid[])))
  $$;

-- How many collections of a run came how far, on which ground. Numbers, for overseers and who signs second.
create function jikimi.run_counts(wanted uuid[]) returns table (run_id uuid, state text, ground text, items bigint)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select i.run_id, i.state, i.ground, count(*) from jikimi.destruction_item i
    where i.run_id = any (wanted) and ((select jikimi.actor_oversees_retention()) or i.run_id in (
      select r.id from jikimi.destruction_run r where r.prepared_by = any ((select jikimi.actor_deputises_for())::uuid[])))
    group by 1, 2, 3
  $$;

do $$
declare t text;
begin
  foreach t in array array['retention_term', 'retention_ground', 'pending_request', 'hold', 'hold_item', 'standing_approval',
    'destruction_run', 'destruction_item', 'destroyed'] loop
    execute format('alter table jikimi.%I enable row level security, force row level security', t);
    execute format('create policy backup on jikimi.%I for select to jikimi_backup using (true)', t);
    execute format('create policy guard on jikimi.%I to jikimi_guard using (true) with check (true)', t);
    execute format('grant select on jikimi.%I to jikimi_backup, jikimi_guard', t);
  end loop;
  foreach t in array array['hold', 'hold_item', 'standing_approval', 'destruction_run', 'destroyed'] loop
    execute format('create policy overseers_read on jikimi.%I for select to jikimi_app using ((select jikimi.actor_oversees_retention()))', t);
    execute format('grant select on jikimi.%I to jikimi_app', t);
  end loop;
  foreach t in array array['standing_approval', 'destruction_run', 'destruction_item', 'destroyed'] loop
    execute format('create policy keeper_reads on jikimi.%I for select to jikimi_keeper using (true)', t);
    execute format('grant select on jikimi.%I to jikimi_keeper', t);
  end loop;
  -- Within destroy_collections alone; the collection is locked by who may change nothing of it
  foreach t in array array['lookup_token', 'subject_session', 'idempotency', 'visit', 'case_link', 'link_renewal',
    'case_message', 'reveal', 'reach', 'appointment_time', 'appointment', 'person_link', 'restriction', 'retention_ground'] loop
    execute format('grant %s, delete on jikimi.%I to jikimi_guard',
      case when t in ('idempotency', 'case_message', 'reach') then 'select (collection_id)' else 'select' end, t);
    if not exists (select 1 from pg_policy p where p.polrelid = ('jikimi.' || t)::regclass and p.polcmd in ('r', '*')
      and 'jikimi_guard'::regrole = any (p.polroles)) then
      execute format('create policy guard_finds on jikimi.%I for select to jikimi_guard using (true)', t);
    end if;
    continue when exists (select 1 from pg_policy p where p.polrelid = ('jikimi.' || t)::regclass and p.polcmd in ('d', '*')
      and 'jikimi_guard'::regrole = any (p.polroles));
    execute format('create policy guard_destroys on jikimi.%I for delete to jikimi_guard using (true)', t);
  end loop;
end $$;
-- Who signs second decides on what they see: the runs of the person for whom they do, the approvals that they gave
create policy deputy_reads on jikimi.destruction_run for select to jikimi_app
  using (prepared_by = any ((select jikimi.actor_deputises_for())::uuid[]));
create policy giver_reads on jikimi.standing_approval for select to jikimi_app using (approved_by = (select jikimi.actor_account()));
grant delete on jikimi.collection to jikimi_guard;
create policy guard_destroys on jikimi.collection for delete to jikimi_guard using (true);
create policy guard_locks on jikimi.collection for update to jikimi_guard using (true) with check (false);
create policy guard_unlinks on jikimi.consent_record for update to jikimi_guard using (true) with check (collection_id is null);
create policy installs on jikimi.retention_term to jikimi_migrator using (true) with check (true);
grant select on jikimi.destruction_item to jikimi_app;
create policy officers_read on jikimi.destruction_item for select to jikimi_app using ((select jikimi.actor_is_officer()));
create policy keeper_tries on jikimi.destruction_item for update to jikimi_keeper
  using (state in ('WAITING', 'FAILED')) with check (state = 'FAILED');
create policy keeper_buries on jikimi.destroyed for update to jikimi_keeper using (buried_at is null) with check (jikimi.is_now(buried_at));
`)
  }
}
