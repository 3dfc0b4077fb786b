import { Migration } from '@mikro-orm/migrations'

/** Who reads and notes what has ended. Nobody who serves people writes it but by what they end. */
export class M0034EndingsRules extends Migration {
  override up(): void {
    this.addSql(`
do $$
declare t text;
begin
  foreach t in array array['ending', 'replay'] loop
    execute format('alter table jikimi.%I enable row level security, force row level security', t);
    execute format('create policy backup on jikimi.%I for select to jikimi_backup using (true)', t);
    -- Before anybody is served: what has ended is done again by who owns the tables
    execute format('create policy replays on jikimi.%I to jikimi_migrator using (true) with check (true)', t);
  end loop;
end $$;
create policy guard_notes on jikimi.ending for insert to jikimi_guard with check (kept_at is null and jikimi.is_now(at));
create policy guard on jikimi.replay for select to jikimi_guard using (true);
create policy sequencer_reads on jikimi.ending for select to jikimi_sequencer using (true);
create policy sequencer_keeps on jikimi.ending for update to jikimi_sequencer using (kept_at is null) with check (jikimi.is_now(kept_at));
create policy overseers_read on jikimi.replay for select to jikimi_app
  using ((select jikimi.actor_has('ADMINISTRATOR')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')));

revoke execute on function jikimi.ending_stays(), jikimi.note_ending(text, uuid, jsonb), jikimi.row_ends() from public;
grant create on schema jikimi to jikimi_guard;
alter function jikimi.note_ending(text, uuid, jsonb) owner to jikimi_guard;
alter function jikimi.row_ends() owner to jikimi_guard;
revoke create on schema jikimi from jikimi_guard;

grant insert on jikimi.ending to jikimi_guard;
grant usage on sequence jikimi.ending_seq_seq to jikimi_guard;
grant select on jikimi.replay to jikimi_guard, jikimi_app;
grant select, update (kept_at) on jikimi.ending to jikimi_sequencer;
grant select on jikimi.ending, jikimi.replay to jikimi_backup;
`)
  }
}
