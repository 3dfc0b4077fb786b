import { Migration } from '@mikro-orm/migrations'

/** On its day a version is looked at once more: it takes effect as what was approved, or not at all. @law policy 11; PIPA 30 */
export class M0045PolicyEffect extends Migration {
  override up(): void {
    this.addSql(`
alter table jikimi.policy_version add column took_effect_at timestamptz,
  -- Where the log's tree states its digest
  add column statement_index bigint check (statement_index >= 0);
alter table jikimi.log_statement drop constraint log_statement_kind_check,
  add constraint log_statement_kind_check check (kind in ('begun', 'restored', 'cut', 'certificate', 'policy'));
grant select, update (statement_index) on jikimi.policy_version to jikimi_sequencer;
-- By nobody where its day had come and it no longer meant what was approved
alter table jikimi.policy_withdrawal alter column withdrawn_by drop not null;

create or replace function jikimi.policy_stays() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  declare follows text[] := array['source', 'promised_days', 'promised_significant_days', 'took_effect_at', 'statement_index'];
  begin
    if tg_op <> 'UPDATE' then perform jikimi.refuse('a published policy stays'); end if;
    if to_jsonb(old) - follows <> to_jsonb(new) - follows
      or (old.promised_days is not null and (new.promised_days, new.promised_significant_days)
        is distinct from (old.promised_days, old.promised_significant_days))
      or (old.statement_index is not null and new.statement_index is distinct from old.statement_index)
      or (old.took_effect_at is not null and new.took_effect_at is distinct from old.took_effect_at) then
      perform jikimi.refuse('a published policy stays');
    end if;
    return new;
  end $$;
update jikimi.policy_version set took_effect_at = jikimi.now() where effective_on <= jikimi.today();

create function jikimi.note_policy_effect(wanted uuid) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    update jikimi.policy_version v set took_effect_at = jikimi.now()
    where v.id = wanted and v.effective_on <= jikimi.today() and v.took_effect_at is null
      and not exists (select 1 from jikimi.policy_withdrawal w where w.policy_version_id = v.id);
    return found;
  end $$;
create function jikimi.stop_policy(wanted uuid, ko text, en text) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    perform pg_advisory_xact_lock(7141144);
    insert into jikimi.policy_withdrawal (policy_version_id, reason_ko, reason_en, withdrawn_at)
      select v.id, ko, en, jikimi.now() from jikimi.policy_version v
      where v.id = wanted and v.effective_on <= jikimi.today() and v.took_effect_at is null
    on conflict do nothing;
    return found;
  end $$;
grant update (took_effect_at) on jikimi.policy_version to jikimi_guard;

revoke execute on all functions in schema jikimi from public;
grant create on schema jikimi to jikimi_guard;
alter function jikimi.note_policy_effect(uuid) owner to jikimi_guard;
alter function jikimi.stop_policy(uuid, text, text) owner to jikimi_guard;
revoke create on schema jikimi from jikimi_guard;
grant execute on function jikimi.note_policy_effect(uuid), jikimi.stop_policy(uuid, text, text) to jikimi_worker;
grant execute on function jikimi.policy_in_force() to jikimi_app;
`)
  }
}
