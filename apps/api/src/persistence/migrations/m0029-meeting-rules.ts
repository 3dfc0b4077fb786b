import { Migration } from '@mikro-orm/migrations'

/** Who sees meetings, offers, picks and ends them, and who writes of them to the visitor. @law PIPA 28①, 28② */
export class M0029MeetingRules extends Migration {
  override up(): void {
    this.addSql(`
do $$
declare t text;
begin
  foreach t in array array['appointment', 'appointment_time']
  loop
    execute format('alter table jikimi.%I enable row level security, force row level security', t);
    execute format('create policy backup on jikimi.%I for select to jikimi_backup using (true)', t);
    execute format('create policy guard on jikimi.%I for select to jikimi_guard using (true)', t);
  end loop;
end $$;
create policy guard_moves on jikimi.appointment for update to jikimi_guard using (true) with check (state in ('OFFERED', 'FIXED'));

create policy handler_reads on jikimi.appointment for select to jikimi_app using (purpose = any ((select jikimi.actor_purposes())::text[])
  and collection_id <> all ((select jikimi.restricted_collections())::uuid[]));
create policy visitor_reads on jikimi.appointment for select to jikimi_app using (case_id = (select jikimi.actor_visit()));
create policy holder_offers on jikimi.appointment for insert to jikimi_app with check (state = 'OFFERED'
  and offered_by = (select jikimi.actor_account()) and holder_id = (select jikimi.actor_account()) and jikimi.is_now(offered_at)
  and not is_doubled and purpose = any ((select jikimi.actor_working_purposes())::text[])
  and collection_id <> all ((select jikimi.restricted_collections())::uuid[])
  and exists (select 1 from jikimi.inquiry_case c where c.id = case_id and c.collection_id = appointment.collection_id
    and c.purpose = appointment.purpose and c.handler_id = (select jikimi.actor_account()) and c.state in ('TAKEN', 'ANSWERED')));
create policy holder_ends on jikimi.appointment for update to jikimi_app
  using (holder_id = (select jikimi.actor_account()) and purpose = any ((select jikimi.actor_working_purposes())::text[])
    and state in ('OFFERED', 'FIXED') and collection_id <> all ((select jikimi.restricted_collections())::uuid[]))
  with check (holder_id = (select jikimi.actor_account()) and jikimi.is_now(ended_at)
    and state in ('HELD', 'MISSED', 'DECLINED', 'WITHDRAWN') and (state in ('DECLINED', 'WITHDRAWN') or starts_at <= jikimi.now())
    and purpose = any ((select jikimi.actor_working_purposes())::text[]));
create policy visitor_picks on jikimi.appointment for update to jikimi_app
  using (case_id = (select jikimi.actor_visit()) and state in ('OFFERED', 'FIXED'))
  with check (case_id = (select jikimi.actor_visit()) and ((state = 'DECLINED' and jikimi.is_now(ended_at))
    or (state = 'FIXED' and jikimi.is_now(fixed_at) and starts_at > jikimi.now()
      and jikimi.is_offered(id, fixed_time_id, starts_at))));

create policy whoever_reads_the_meeting on jikimi.appointment_time for select to jikimi_app
  using (exists (select 1 from jikimi.appointment a where a.id = appointment_id));
-- What a calendar knows beside, holidays, is for the API to say.
create policy holder_offers on jikimi.appointment_time for insert to jikimi_app with check (
  starts_at > jikimi.now() and starts_at <= jikimi.now() + interval '61 days'
  and extract(isodow from starts_at at time zone 'Asia/Seoul') < 6
  and exists (select 1 from jikimi.appointment a join jikimi.collection l on l.id = a.collection_id
    where a.id = appointment_id and a.state = 'OFFERED' and a.offered_by = (select jikimi.actor_account())
      and jikimi.is_now(a.offered_at) and (appointment_time.starts_at at time zone 'Asia/Seoul')::date < l.period_ends_on
      and (appointment_time.starts_at at time zone 'Asia/Seoul')::time
        between '08:00' and '20:00'::time - make_interval(mins => a.minutes)));

-- The worker writes to the visitor that a time is fixed and that it comes near, in the name of who meets.
create policy tellings on jikimi.appointment for select to jikimi_worker
  using (fixed_at is not null and collection_id <> all ((select jikimi.restricted_collections())::uuid[]));
create policy tells on jikimi.appointment for update to jikimi_worker
  using (state = 'FIXED' and collection_id <> all ((select jikimi.restricted_collections())::uuid[])) with check (true);
create policy tellings on jikimi.collection for select to jikimi_worker using (exists (select 1 from jikimi.appointment a
  where a.collection_id = collection.id and a.state = 'FIXED' and (a.confirmed_at is null or a.reminded_at is null)));
create policy tellings on jikimi.inquiry_case for select to jikimi_worker using (exists (select 1 from jikimi.appointment a
  where a.case_id = inquiry_case.id and a.state = 'FIXED' and (a.confirmed_at is null or a.reminded_at is null)));
create policy worker_tells on jikimi.case_message for insert to jikimi_worker with check (direction = 'TO_VISITOR'
  and delivery_state = 'QUEUED' and jikimi.is_now(sent_at) and bounces = 0 and template in ('MEETING_FIXED', 'MEETING_REMINDER')
  and exists (select 1 from jikimi.appointment a where a.case_id = case_message.case_id and a.state = 'FIXED'
    and a.collection_id = case_message.collection_id and a.purpose = case_message.purpose
    and written_by = coalesce(a.holder_id, a.offered_by)));

alter policy site_adds on jikimi.inquiry_case
  with check (jikimi.actor_brought(collection_id) and state = 'RECEIVED' and handler_id is null and meeting_state is null);

revoke execute on function jikimi.meeting_moved(), jikimi.meeting_keeps(), jikimi.meeting_follows(), jikimi.free_times(),
  jikimi.is_offered(uuid, uuid, timestamptz) from public;
grant select on jikimi.appointment, jikimi.appointment_time to jikimi_guard;
grant update (holder_id, is_doubled) on jikimi.appointment to jikimi_guard;
grant select (meeting_state, meeting_ended_at), update (meeting_state, meeting_ended_at) on jikimi.inquiry_case to jikimi_guard;
grant create on schema jikimi to jikimi_guard;
alter function jikimi.meeting_moved() owner to jikimi_guard;
alter function jikimi.meeting_follows() owner to jikimi_guard;
alter function jikimi.free_times() owner to jikimi_guard;
alter function jikimi.is_offered(uuid, uuid, timestamptz) owner to jikimi_guard;
revoke create on schema jikimi from jikimi_guard;
grant execute on function jikimi.free_times(), jikimi.is_offered(uuid, uuid, timestamptz) to jikimi_app;

grant select, insert, update (state, fixed_time_id, fixed_at, starts_at, ends_at, ended_at, version) on jikimi.appointment to jikimi_app;
grant select, insert on jikimi.appointment_time to jikimi_app;
grant select, update (confirmed_at, reminded_at) on jikimi.appointment to jikimi_worker;
grant insert on jikimi.case_message to jikimi_worker;
grant select on jikimi.appointment, jikimi.appointment_time to jikimi_backup;
`)
  }
}
