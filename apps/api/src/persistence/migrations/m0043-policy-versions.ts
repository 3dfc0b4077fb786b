import { Migration } from '@mikro-orm/migrations'

/**
 * A policy version keeps what the one before it promised: nobody, the migrator included, lets it take effect earlier than
 * that, by the database's own day; and what is published stays. @law policy 11
 */
export class M0043PolicyVersions extends Migration {
  override up(): void {
    this.addSql(`
alter table jikimi.policy_version
  add column significance text not null default 'EDITORIAL' check (significance in ('EDITORIAL', 'MINOR', 'SIGNIFICANT')),
  -- Between its notice and its effect
  add column notice_days integer not null default 0 check (notice_days >= 0),
  -- What it promises for changes of itself; null for what was published before this was kept
  add column promised_days integer check (promised_days >= 0),
  add column promised_significant_days integer check (promised_significant_days >= 0);

create function jikimi.policy_waits() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  declare promised integer; is_promised boolean;
  begin
    -- The first of an installation changes nothing
    if not exists (select 1 from jikimi.policy_version v where v.id <> new.id) then return null; end if;
    -- It comes after everything that is announced, and keeps what the one in force and each of those promises
    if exists (select 1 from jikimi.policy_version v where v.id <> new.id and v.effective_on >= new.effective_on) then
      perform jikimi.refuse('a policy takes effect after those that are announced');
    end if;
    select max(p.days), bool_and(p.days is not null) into promised, is_promised
    from (select case new.significance when 'SIGNIFICANT' then v.promised_significant_days else v.promised_days end as days
      from jikimi.policy_version v where v.id <> new.id and v.effective_on >= (select max(o.effective_on) from jikimi.policy_version o
        where o.id <> new.id and o.effective_on <= jikimi.today())) p;
    if is_promised is not true then perform jikimi.refuse('what the policy in force promises is not known'); end if;
    if new.announced_on < jikimi.today() then perform jikimi.refuse('a policy is not announced before today'); end if;
    if new.notice_days < promised then perform jikimi.refuse('announced for less long than the policy in force promises'); end if;
    if new.effective_on < new.announced_on + new.notice_days then perform jikimi.refuse('a policy takes effect when its notice has run'); end if;
    return null;
  end $$;
create constraint trigger waits after insert on jikimi.policy_version for each row execute function jikimi.policy_waits();

create function jikimi.policy_stays() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  declare follows text[] := array['source', 'promised_days', 'promised_significant_days'];
  begin
    if tg_op <> 'UPDATE' then perform jikimi.refuse('a published policy stays'); end if;
    if to_jsonb(old) - follows <> to_jsonb(new) - follows
      or (old.promised_days is not null and (new.promised_days, new.promised_significant_days)
        is distinct from (old.promised_days, old.promised_significant_days)) then
      perform jikimi.refuse('a published policy stays');
    end if;
    return new;
  end $$;
create trigger stays before update or delete on jikimi.policy_version for each row execute function jikimi.policy_stays();

revoke execute on all functions in schema jikimi from public;
grant create on schema jikimi to jikimi_guard;
alter function jikimi.policy_waits() owner to jikimi_guard;
revoke create on schema jikimi from jikimi_guard;
`)
  }
}
