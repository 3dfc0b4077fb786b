import { Migration } from '@mikro-orm/migrations'

/** A version that is announced and won't take effect: it binds nobody, and nothing waits for it. @law policy 11 */
export class M0044PolicyWithdrawals extends Migration {
  override up(): void {
    this.addSql(`
-- An announced version that will not take effect; everybody reads why.
create table jikimi.policy_withdrawal (
  policy_version_id uuid primary key references jikimi.policy_version,
  reason_ko text not null check (length(reason_ko) between 1 and 1000),
  reason_en text not null check (length(reason_en) between 1 and 1000),
  withdrawn_by uuid not null references jikimi.account,
  withdrawn_at timestamptz not null
);
create trigger policy_withdrawal_stays before update or delete or truncate on jikimi.policy_withdrawal for each statement
  execute function jikimi.is_append_only();

-- Until its day has begun; afterwards another version follows it.
create function jikimi.withdraw_policy(wanted uuid, ko text, en text) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_is_fresh() then perform jikimi.refuse('withdrawing a policy needs a fresh sign-in'); end if;
    if not jikimi.actor_has('CHIEF_PRIVACY_OFFICER') then perform jikimi.refuse('only the chief privacy officer withdraws a policy'); end if;
    perform pg_advisory_xact_lock(7141144);
    insert into jikimi.policy_withdrawal (policy_version_id, reason_ko, reason_en, withdrawn_by, withdrawn_at)
      select v.id, ko, en, jikimi.actor_account(), jikimi.now() from jikimi.policy_version v
      where v.id = wanted and v.effective_on > jikimi.today()
        -- What follows it was weighed and approved as what follows it
        and not exists (select 1 from jikimi.policy_version n where n.effective_on > v.effective_on
          and not exists (select 1 from jikimi.policy_withdrawal w where w.policy_version_id = n.id))
      on conflict do nothing;
    return found;
  end $$;

create or replace function jikimi.policy_waits() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  declare promised integer; is_promised boolean;
  begin
    -- The first of an installation changes nothing
    if not exists (select 1 from jikimi.policy_version v where v.id <> new.id) then return null; end if;
    -- It comes after everything that is announced, and keeps what the one in force and each of those promises
    if exists (select 1 from jikimi.policy_version v where v.id <> new.id and v.effective_on >= new.effective_on
        and not exists (select 1 from jikimi.policy_withdrawal w where w.policy_version_id = v.id)) then
      perform jikimi.refuse('a policy takes effect after those that are announced');
    end if;
    select max(p.days), bool_and(p.days is not null) into promised, is_promised
    from (select case new.significance when 'SIGNIFICANT' then v.promised_significant_days else v.promised_days end as days
      from jikimi.policy_version v where v.id <> new.id
        and not exists (select 1 from jikimi.policy_withdrawal w where w.policy_version_id = v.id)
        and v.effective_on >= (select max(o.effective_on) from jikimi.policy_version o
          where o.id <> new.id and o.effective_on <= jikimi.today()
            and not exists (select 1 from jikimi.policy_withdrawal w where w.policy_version_id = o.id))) p;
    if is_promised is not true then perform jikimi.refuse('what the policy in force promises is not known'); end if;
    if new.announced_on < jikimi.today() then perform jikimi.refuse('a policy is not announced before today'); end if;
    if new.notice_days < promised then perform jikimi.refuse('announced for less long than the policy in force promises'); end if;
    if new.effective_on < new.announced_on + new.notice_days then perform jikimi.refuse('a policy takes effect when its notice has run'); end if;
    return null;
  end $$;

-- The policy that a certificate names is one that took effect.
do $$
declare
  before text := pg_get_functiondef('jikimi.runs_to_certify(integer)'::regprocedure); changed text;
begin
  changed := replace(before, 'where v.effective_on <=', 'where not exists (select 1 from jikimi.policy_withdrawal w where w.policy_version_id = v.id)
          and v.effective_on <=');
  if length(changed) < length(before) + 50 then raise exception 'runs_to_certify is not as it was'; end if;
  execute changed;
end $$;
`)
  }
}
