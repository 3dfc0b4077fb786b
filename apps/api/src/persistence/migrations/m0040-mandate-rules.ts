import { Migration } from '@mikro-orm/migrations'

/** Officers read mandates and which scans there are; only functions write, and only one gives out what a scan holds. */
export class M0040MandateRules extends Migration {
  override up(): void {
    this.addSql(`
do $$
declare t text;
begin
  foreach t in array array['mandate', 'request_scan'] loop
    execute format('alter table jikimi.%I enable row level security, force row level security', t);
    execute format('create policy backup on jikimi.%I for select to jikimi_backup using (true)', t);
    execute format('create policy guard on jikimi.%I to jikimi_guard using (true) with check (true)', t);
    execute format('create policy officer_reads on jikimi.%I for select to jikimi_app using ((select jikimi.actor_sees_requests()))', t);
  end loop;
end $$;

-- A copy of the database that is put back from before a revocation has it done again
create trigger ending after update of state on jikimi.mandate for each row
  when (old.state <> 'REVOKED' and new.state = 'REVOKED')
  execute function jikimi.row_ends('MANDATE_REVOKED', 'id', 'revoked_at', 'revoked_by_kind', 'revoked_by');
do $$
declare
  before text := pg_get_functiondef('jikimi.replay_one(text, uuid, jsonb)'::regprocedure); changed text;
begin
  changed := replace(before, '    else
      raise exception ''an ending of an unknown kind''', '    when ''MANDATE_REVOKED'' then
      update jikimi.mandate m set state = ''REVOKED'', revoked_at = (facts ->> ''revoked_at'')::timestamptz,
        revoked_by_kind = facts ->> ''revoked_by_kind'', version = m.version + 1,
        revoked_by = case facts ->> ''revoked_by_kind'' when ''OFFICER'' then jikimi.replayed_by((facts ->> ''revoked_by'')::uuid, null) end
      where m.id = object and m.state in (''PROPOSED'', ''ACCEPTED'');
    else
      raise exception ''an ending of an unknown kind''');
  if length(changed) < length(before) + 100 then raise exception 'replay_one is not as it was'; end if;
  execute changed;
end $$;

grant select, insert, update (state, checklist, accepted_by, accepted_at, refused_by, refused_at, refusal_id, revoked_by_kind, revoked_by,
  revoked_at, version) on jikimi.mandate to jikimi_guard;
grant select, insert on jikimi.request_scan to jikimi_guard;
grant select on jikimi.mandate, jikimi.request_scan to jikimi_backup;
grant select on jikimi.mandate to jikimi_app;
grant select (id, request_id, kind, media, bytes, added_by, added_at) on jikimi.request_scan to jikimi_app;

grant create on schema jikimi to jikimi_guard;
do $$
declare f regprocedure;
begin
  foreach f in array array['jikimi.mandate_covers(uuid)', 'jikimi.is_mandated(uuid)', 'jikimi.mandate_opens(uuid)', 'jikimi.mandate_requests(uuid)', 'jikimi.demand_mandate()',
    'jikimi.register_mandate(uuid, uuid, integer, text[], date, date, uuid)', 'jikimi.lock_mandate(uuid)',
    'jikimi.accept_mandate(uuid, integer, text[])', 'jikimi.refuse_mandate(uuid, integer, uuid)', 'jikimi.end_mandate(uuid, text)',
    'jikimi.revoke_mandate(uuid, integer, uuid, bytea)', 'jikimi.revoke_own_mandate(uuid)', 'jikimi.mandate_to_mail(uuid)',
    'jikimi.add_scan(uuid, uuid, text, text, integer, bytea, bytea)', 'jikimi.scan_contents(uuid)']::regprocedure[]
  loop
    execute format('alter function %s owner to jikimi_guard', f);
    execute format('revoke execute on function %s from public', f);
  end loop;
end $$;
revoke create on schema jikimi from jikimi_guard;
grant execute on function jikimi.is_mandated(uuid),
  jikimi.register_mandate(uuid, uuid, integer, text[], date, date, uuid), jikimi.accept_mandate(uuid, integer, text[]),
  jikimi.refuse_mandate(uuid, integer, uuid), jikimi.revoke_mandate(uuid, integer, uuid, bytea), jikimi.revoke_own_mandate(uuid),
  jikimi.add_scan(uuid, uuid, text, text, integer, bytea, bytea), jikimi.scan_contents(uuid) to jikimi_app;
grant execute on function jikimi.mandate_to_mail(uuid) to jikimi_worker;
`)
  }
}
