import { Migration } from '@mikro-orm/migrations'

/** Endings of destruction, holds and approvals; over what the owner of the tables reaches while endings are done again. */
export class M0034ReplayRules extends Migration {
  override up(): void {
    this.addSql(`
create trigger ending after insert on jikimi.destroyed for each row execute function jikimi.row_ends('DESTROYED', 'collection_id',
  'id', 'case_id', 'run_id', 'key_id', 'ground', 'due_on', 'destroyed_at');
create trigger ending after insert on jikimi.retention_ground for each row
  execute function jikimi.row_ends('WITHDRAWN', 'collection_id', 'ground', 'due_on', 'set_at', 'source_id');
create trigger ending_begins after insert on jikimi.hold for each row
  execute function jikimi.row_ends('HELD', 'id', 'kind', 'review_on', 'placed_by', 'placed_at');
create trigger ending_begins after insert on jikimi.hold_item for each row
  execute function jikimi.row_ends('CASE_HELD', 'hold_id', 'case_id', 'collection_id');
create trigger ending_lifts after update of released_at on jikimi.hold for each row
  when (old.released_at is null and new.released_at is not null)
  execute function jikimi.row_ends('RELEASED', 'id', 'release_asked_by', 'release_asked_at', 'released_by', 'released_at');
create trigger ending after update of ended_at on jikimi.standing_approval for each row
  when (old.ended_at is null and new.ended_at is not null)
  execute function jikimi.row_ends('APPROVAL_ENDED', 'id', 'ended_at', 'ended_by');

do $$
declare t text;
begin
  foreach t in array array['account', 'account_role', 'designation', 'site_key', 'audit_scope', 'separation_exception', 'standing_approval',
    'restriction', 'retention_ground', 'hold', 'hold_item', 'destruction_run', 'destroyed', 'collection', 'inquiry_case', 'pending_request',
    'staff_session', 'visit', 'case_link', 'invitation', 'recovery_code'] loop
    -- Before anybody is served, and while it is open
    execute format('create policy replays on jikimi.%I to jikimi_migrator using ((select jikimi.is_replaying())) with check ((select jikimi.is_replaying()))', t);
  end loop;
end $$;
revoke execute on function jikimi.is_replaying(), jikimi.replayed_by(uuid, uuid), jikimi.replay_destruction(uuid, jsonb),
  jikimi.replay_one(text, uuid, jsonb), jikimi.replay_ending(uuid, text, uuid, timestamptz, jsonb),  jikimi.replay_sessions() from public;
`)
  }
}
