import { Migration } from '@mikro-orm/migrations'

/** What keeps its way whoever writes; table rights of the log and the auditor's desk; the one act that destroys records. */
export class M0024AuditRights extends Migration {
  override up(): void {
    this.addSql(`
-- What is signed is what was prepared, and nothing is renewed while it is signed.
create function jikimi.inspection_is_signed_as_it_is() returns trigger language plpgsql
  set search_path = pg_catalog, pg_temp
  as $$
  begin
    if new.signed_at is not null and (new.prepared_by, new.prepared_at, new.content, new.digest)
      is distinct from (old.prepared_by, old.prepared_at, old.content, old.digest) then
      raise exception 'an inspection is signed as it was prepared' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $$;
create trigger keeps before update on jikimi.inspection for each row execute function jikimi.inspection_is_signed_as_it_is();

-- Never a smaller tree, whatever comes of the evidence.
create function jikimi.log_never_shrinks() returns trigger language plpgsql
  set search_path = pg_catalog, pg_temp
  as $$
  begin
    if tg_op <> 'UPDATE' or new.size < old.size or new.origin <> old.origin then
      raise exception 'the log never shrinks' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $$;
create trigger keeps before update on jikimi.log_head for each row execute function jikimi.log_never_shrinks();
create trigger keeps_all before delete or truncate on jikimi.log_head for each statement execute function jikimi.log_never_shrinks();

-- Drops whole months that an approved cut covers, and says how many records those were. It belongs to the owner of the
-- tables. That the tree states the cut first is asked for here, so that nothing goes without it.
create function jikimi.cut_records(wanted uuid) returns bigint language plpgsql security definer
  set search_path = pg_catalog, pg_temp
  as $$
  declare cut jikimi.record_cut; part record; gone bigint := 0; more bigint;
  begin
    select * into cut from jikimi.record_cut where id = wanted and approved_at is not null for update;
    if cut.id is null or not exists (select 1 from jikimi.log_statement s where s.index = cut.statement_index and s.kind = 'cut') then
      raise exception 'this cut is not approved and stated' using errcode = 'insufficient_privilege';
    end if;
    for part in
      select c.oid::regclass::text as name, p.relname as parent,
        (regexp_match(pg_get_expr(c.relpartbound, c.oid), 'TO \\(''([^'']+)''\\)'))[1]::timestamptz as ends
      from pg_inherits i join pg_class c on c.oid = i.inhrelid join pg_class p on p.oid = i.inhparent
        join pg_namespace n on n.oid = p.relnamespace
      where n.nspname = 'jikimi' and p.relname in ('access_record', 'log_entry', 'collection_access')
    loop
      if part.ends <= cut.before then
        if part.parent = 'access_record' then
          execute format('select count(*) from %s', part.name) into more;
          gone := gone + more;
        end if;
        execute format('drop table %s', part.name);
      end if;
    end loop;
    return gone;
  end $$;

revoke execute on all functions in schema jikimi from public;
grant usage on schema jikimi to jikimi_sequencer, jikimi_watcher;
grant execute on function jikimi.now(), jikimi.today(), jikimi.is_now(timestamptz) to jikimi_sequencer, jikimi_watcher;
grant execute on function jikimi.is_within(jsonb, text, text, uuid, timestamptz) to jikimi_app, jikimi_worker;
grant select on jikimi.clock_shift, jikimi.installation to jikimi_sequencer, jikimi_watcher;
grant execute on function jikimi.make_months(date, integer), jikimi.cut_records(uuid) to jikimi_sequencer;

grant select on jikimi.record_export, jikimi.lookup_token, jikimi.alert to jikimi_guard;
grant select on jikimi.access_record, jikimi.log_entry, jikimi.rights_history to jikimi_guard;
grant execute on function jikimi.instant_text(timestamptz), jikimi.is_export(text), jikimi.pack_record(jikimi.access_record, text)
  to jikimi_guard;
grant update (state, version) on jikimi.alert to jikimi_guard;
grant create on schema jikimi to jikimi_guard;
do $$
declare f regprocedure;
begin
  foreach f in array array['jikimi.actor_scopes()', 'jikimi.actor_is_audited(text[], text[], uuid[])', 'jikimi.export_scopes()',
    'jikimi.own_alerts()', 'jikimi.answer_alert(uuid, integer)', 'jikimi.pseudonyms_of(bytea[])', 'jikimi.inspection_numbers(date)',
    'jikimi.export_reasons(uuid[])', 'jikimi.pseudonym_of_case(text)', 'jikimi.record_months()']::regprocedure[]
  loop
    execute format('alter function %s owner to jikimi_guard', f);
    execute format('grant execute on function %s to jikimi_app', f);
  end loop;
end $$;
revoke create on schema jikimi from jikimi_guard;
revoke execute on function jikimi.export_scopes() from jikimi_app;
grant execute on function jikimi.export_scopes() to jikimi_worker;
grant execute on function jikimi.rule_value(text) to jikimi_watcher;

grant select, insert on jikimi.access_record to jikimi_app;
grant insert on jikimi.access_record to jikimi_journal, jikimi_worker, jikimi_watcher;
grant select on jikimi.access_record to jikimi_sequencer, jikimi_watcher, jikimi_worker;
grant select on jikimi.log_entry, jikimi.collection_access, jikimi.log_statement, jikimi.log_head, jikimi.log_witness
  to jikimi_app, jikimi_worker, jikimi_watcher;
grant select, insert on jikimi.log_entry, jikimi.collection_access, jikimi.log_statement to jikimi_sequencer;
grant select, insert, update on jikimi.log_head, jikimi.log_witness to jikimi_sequencer;
grant delete on jikimi.log_witness to jikimi_sequencer;
grant select, insert, update (approved_by, approved_at, declined_by, declined_at) on jikimi.record_cut to jikimi_app;
grant select, update (statement_index, records, cut_at) on jikimi.record_cut to jikimi_sequencer;
grant update (ended_at, ended_by) on jikimi.audit_scope to jikimi_app;
grant select, insert on jikimi.record_export to jikimi_app;
grant select, update (state, done, total, failure, finished_at, tree_size, bytes, digest, expires_at, claim, worked_at)
  on jikimi.record_export to jikimi_worker;
grant select, update (state, asked_at, due_on, version) on jikimi.alert to jikimi_app;
grant select, insert, update (records, collection_count, found, case_numbers, state, reminded_at, missed_at, version) on jikimi.alert to jikimi_watcher;
grant select, insert on jikimi.alert_step to jikimi_app;
grant insert on jikimi.alert_step to jikimi_watcher;
grant select, insert, update (ended_at, ended_by) on jikimi.canary to jikimi_app;
grant select on jikimi.canary to jikimi_watcher;
grant select (id, handler_id, closed_at) on jikimi.inquiry_case to jikimi_watcher;
grant select, insert, update on jikimi.watch_head to jikimi_watcher;
grant select, insert, update (prepared_by, prepared_at, content, digest, signed_by, signed_at, follow_up_sealed, signed_digest, version)
  on jikimi.inspection to jikimi_app;
grant select, insert on jikimi.inspection_comment to jikimi_app;
grant select on all tables in schema jikimi to jikimi_backup;
`)
  }
}
