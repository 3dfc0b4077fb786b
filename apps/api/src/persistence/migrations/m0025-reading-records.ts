import { Migration } from '@mikro-orm/migrations'

/** Reading millions of records: row rules that cost a comparison a row; the end of scopes. */
export class M0025ReadingRecords extends Migration {
  override up(): void {
    this.addSql(`
-- The scopes are found once a statement and laid out once; a row is compared with them, no function is called for it.
drop policy auditor_reads on jikimi.access_record;
drop policy exports_read on jikimi.access_record;
do $$
declare one record;
begin
  for one in select * from (values ('auditor_reads', 'jikimi_app', 'actor_scopes'), ('exports_read', 'jikimi_worker', 'export_scopes'))
    as v (name, reader, scopes)
  loop
    execute format('create policy %I on jikimi.access_record for select to %I using (exists (
      select 1 from jsonb_to_recordset((select jikimi.%I()))
        as s (purposes text[], duties text[], departments uuid[], first timestamptz, last timestamptz)
      where (purpose = any (s.purposes) or duty = any (s.duties)) and at >= s.first and at < s.last
        and (cardinality(s.departments) = 0 or department_id is null or department_id = any (s.departments))))',
      one.name, one.reader, one.scopes);
  end loop;
end $$;

-- Asked row by row: a list of all records, to look a few of them up in, would be worth nothing.
drop policy app_reads on jikimi.log_entry;
drop policy app_reads on jikimi.collection_access;
create policy app_reads on jikimi.log_entry for select to jikimi_app using ((select jikimi.actor_has('CHIEF_PRIVACY_OFFICER'))
  or (select true from jikimi.access_record a where a.at = record_at and a.id = record_id));
create policy app_reads on jikimi.collection_access for select to jikimi_app using ((select jikimi.actor_has('CHIEF_PRIVACY_OFFICER'))
  or (select true from jikimi.access_record a where a.at = collection_access.at and a.id = record_id));

-- By Seoul's calendar: months of UTC begin and end elsewhere, and once in four years that would be a day off.
create function jikimi.is_past_keeping(before timestamptz) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$ select ((before at time zone 'Asia/Seoul')::date + make_interval(months => jikimi.record_months()))::date <= jikimi.today() $$;

-- Declining keeps everything as it is: only approving asks for password and code again.
drop policy chief_decides on jikimi.record_cut;
drop policy officer_proposes on jikimi.record_cut;
create policy officer_proposes on jikimi.record_cut for insert to jikimi_app with check ((select jikimi.actor_has('PRIVACY_OFFICER'))
  and proposed_by = (select jikimi.actor_account()) and jikimi.is_now(proposed_at) and approved_at is null and declined_at is null
  and statement_index is null and records is null and cut_at is null and jikimi.is_past_keeping(before));
create policy chief_decides on jikimi.record_cut for update to jikimi_app
  using ((select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) and approved_at is null and declined_at is null)
  with check ((approved_by = (select jikimi.actor_account()) and proposed_by <> approved_by and jikimi.is_now(approved_at)
      and (select jikimi.actor_is_fresh()) and declined_at is null and jikimi.is_past_keeping(before))
    or (declined_by = (select jikimi.actor_account()) and jikimi.is_now(declined_at) and approved_at is null));

-- How old the oldest record is, and since when one waits for its place in the log: two instants, no record.
create function jikimi.oldest_record() returns timestamptz language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$ select min(r.at) from jikimi.access_record r $$;
create function jikimi.log_pending_since() returns timestamptz language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select min(r.at) from jikimi.log_head h join jikimi.access_record r on (r.xid, r.id) > (h.after_xid, h.after_id)
    -- Where the order began anew, records of other numbers lie ahead that have their place already
    where cardinality(h.turns) = 0 or (r.xid < pg_snapshot_xmax(pg_current_snapshot())
      and not exists (select from jikimi.log_entry e where e.record_at = r.at and e.record_id = r.id))
  $$;

create or replace function jikimi.history_of_scopes() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if tg_op = 'UPDATE' and not (new.ended_at is not null and old.ended_at is null) then return null; end if;
    perform jikimi.rights_changed(case tg_op when 'INSERT' then 'AUDIT_SCOPE_GRANTED' else 'AUDIT_SCOPE_ENDED' end, new.account_id, 'AUDITOR',
      new.purposes, new.from_on, new.until_on, array_to_string(new.duties, ' '), new.id,
      case tg_op when 'INSERT' then new.granted_by else new.ended_by end);
    return null;
  end $$;
drop trigger history on jikimi.audit_scope;
create trigger history after insert or update on jikimi.audit_scope for each row execute function jikimi.history_of_scopes();

-- What could not be written as an entry of the log would stop it for everybody: one record that nobody can take away. And
-- the sequencer holds bodies in memory: no text without end. As the log spells it (packages/transparency-log).
alter table jikimi.access_record
  add constraint access_record_can_be_an_entry check (purpose ~ '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$' and parts <= 999999999),
  add constraint access_record_is_short check (length(purpose) <= 100 and length(act) <= 100 and length(refusal) <= 100
    and length(reason) <= 100 and length(case_number) <= 100 and octet_length(items::text) <= 20000 and length(note_sealed) <= 20000);

create policy forgets on jikimi.log_witness for delete to jikimi_sequencer using (true);

-- Of before scopes had departments and an end
drop function jikimi.is_in_audit_scope(text, text, timestamptz);

create policy guard on jikimi.log_head for select to jikimi_guard using (true);
grant select on jikimi.log_head, jikimi.access_record to jikimi_guard;
grant create on schema jikimi to jikimi_guard;
alter function jikimi.oldest_record() owner to jikimi_guard;
alter function jikimi.log_pending_since() owner to jikimi_guard;
alter function jikimi.is_past_keeping(timestamptz) owner to jikimi_guard;
revoke create on schema jikimi from jikimi_guard;
revoke execute on function jikimi.oldest_record(), jikimi.log_pending_since(), jikimi.is_past_keeping(timestamptz) from public;
grant execute on function jikimi.oldest_record(), jikimi.log_pending_since(), jikimi.is_past_keeping(timestamptz) to jikimi_app;
`)
  }
}
