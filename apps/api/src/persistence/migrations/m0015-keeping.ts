import { Migration } from '@mikro-orm/migrations'

/** What no row rule can say, because it needs the row as it was: triggers that keep changes within their bounds. */
export class M0015Keeping extends Migration {
  override up(): void {
    this.addSql(`
create function jikimi.refuse(why text) returns void language plpgsql immutable set search_path = pg_catalog, pg_temp
  as $$ begin raise exception '%', why using errcode = 'insufficient_privilege'; end $$;

create function jikimi.is_append_only() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$ begin perform jikimi.refuse('this is never changed'); return null; end $$;
create trigger rights_history_keeps before update or delete or truncate on jikimi.rights_history
  for each statement execute function jikimi.is_append_only();
create trigger rights_review_keeps before update or delete or truncate on jikimi.rights_review
  for each statement execute function jikimi.is_append_only();

-- An attendance is entered, and voided once; it is never removed or made another's.
create function jikimi.attendance_kept() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  begin
    if old.voided_at is not null or (new.id, new.course_id, new.account_id, new.entered_by, new.entered_at)
      is distinct from (old.id, old.course_id, old.account_id, old.entered_by, old.entered_at) then
      perform jikimi.refuse('an attendance is voided once, and never changed');
    end if;
    return new;
  end $$;
create trigger attendance_keeps before update on jikimi.attendance for each row execute function jikimi.attendance_kept();
create trigger attendance_stays before delete or truncate on jikimi.attendance
  for each statement execute function jikimi.is_append_only();

-- Who may change what of an account: the language oneself, the state an overseer, all else an administrator.
create function jikimi.account_change() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  begin
    if current_user <> 'jikimi_app' then return new; end if;
    if old.state = 'DISABLED' then perform jikimi.refuse('a disabled account stays disabled'); end if;
    if new.state is distinct from old.state and not (
      (new.state = 'DISABLED' and jikimi.actor_has('ADMINISTRATOR'))
      or (new.state = 'SUSPENDED' and old.state = 'ACTIVE' and new.suspended_by = jikimi.actor_account())
      or (new.state = 'ACTIVE' and old.state = 'SUSPENDED' and jikimi.actor_has('ADMINISTRATOR') and jikimi.actor_is_fresh()
        and new.suspended_by is null and old.suspended_by <> jikimi.actor_account())) then
      perform jikimi.refuse('ACCOUNT_REINSTATED_BY_ANOTHER');
    end if;
    if new.state not in ('SUSPENDED', 'ACTIVE') and new.suspended_by is distinct from old.suspended_by
      or new.state = old.state and new.suspended_by is distinct from old.suspended_by then
      perform jikimi.refuse('who suspended an account stays on it');
    end if;
    if (new.department_id, new.display_name) is distinct from (old.department_id, old.display_name)
      and not jikimi.actor_has('ADMINISTRATOR') then
      perform jikimi.refuse('only an administrator changes name and department');
    end if;
    if new.locale <> old.locale and new.id <> jikimi.actor_account() then perform jikimi.refuse('one sets one''s own language'); end if;
    return new;
  end $$;
create trigger account_changes before update on jikimi.account for each row execute function jikimi.account_change();

-- Who is active no more loses every session in the same transaction.
create function jikimi.account_ends_sessions() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    update jikimi.staff_session s set ended_at = jikimi.now() where s.account_id = new.id and s.ended_at is null;
    perform jikimi.demand_holders();
    return null;
  end $$;
create trigger account_leaves after update of state on jikimi.account for each row
  when (new.state in ('SUSPENDED', 'DISABLED')) execute function jikimi.account_ends_sessions();

create function jikimi.demand_holders() returns void language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare missing text;
  begin
    -- Two who leave at once would each still count the other
    perform pg_advisory_xact_lock(7141101);
    select r.name into missing from jikimi.separation_rule r where r.at_least is not null and (
      select count(*) from jikimi.account_role h join jikimi.account a on a.id = h.account_id and a.state = 'ACTIVE'
      where h.role = r.first) < r.at_least
      and exists (select 1 from jikimi.account a where a.state <> 'INVITED');
    if missing is not null then perform jikimi.refuse(missing); end if;
  end $$;

-- Pairs that one person can't hold, and how many may hold a role; decided one at a time.
create function jikimi.role_granted() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  declare broken text;
  begin
    perform pg_advisory_xact_lock(7141101);
    select r.name into broken from jikimi.separation_rule r join jikimi.account_role h on h.account_id = new.account_id
    where r.kind = 'STATIC' and ((r.first = new.role and r.second = h.role) or (r.second = new.role and r.first = h.role))
      and not exists (select 1 from jikimi.separation_exception e where r.can_be_excepted and e.rule = r.name
        and e.account_id = new.account_id and e.accepted_at is not null and e.ended_at is null);
    if broken is not null then perform jikimi.refuse(broken); end if;
    select r.name into broken from jikimi.separation_rule r where r.kind = 'HOLDERS' and r.first = new.role and r.at_most < (
      select count(*) from jikimi.account_role h join jikimi.account a on a.id = h.account_id and a.state <> 'DISABLED'
      where h.role = new.role);
    if broken is not null then perform jikimi.refuse(broken); end if;
    update jikimi.staff_session s set ended_at = jikimi.now() where s.account_id = new.account_id and s.ended_at is null;
    return null;
  end $$;
create trigger account_role_granted after insert on jikimi.account_role for each row execute function jikimi.role_granted();

create function jikimi.role_revoked() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    perform jikimi.demand_holders();
    update jikimi.staff_session s set ended_at = jikimi.now() where s.account_id = old.account_id and s.ended_at is null;
    -- Who gets the role back later is designated anew
    if old.role = 'HANDLER' then
      update jikimi.designation d set ended_at = jikimi.now(), ended_by = jikimi.actor_account(), version = d.version + 1
      where d.account_id = old.account_id and d.ended_at is null;
    end if;
    return null;
  end $$;
create trigger account_role_revoked after delete on jikimi.account_role for each row execute function jikimi.role_revoked();

-- What was approved stays as it was approved; two of one person never overlap in a purpose. Whoever rewrites a proposal
-- proposes it from then on: nobody approves words of their own.
create function jikimi.designation_change() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if old.ended_at is not null then perform jikimi.refuse('an ended designation stays ended'); end if;
    if ((new.account_id, new.designated_by, new.designated_at) is distinct from
      (old.account_id, old.designated_by, old.designated_at)
      or ((new.approved_at is not null or new.ended_at is not null) and (new.purposes, new.from_on, new.until_on, new.authority)
        is distinct from (old.purposes, old.from_on, old.until_on, old.authority))
      or ((old.approved_at is not null or new.ended_at is not null) and (new.approved_by, new.approved_at) is distinct from (old.approved_by, old.approved_at))) then
      perform jikimi.refuse('what is approved or ended stays as it was written');
    end if;
    if (new.purposes, new.from_on, new.until_on, new.authority)
      is distinct from (old.purposes, old.from_on, old.until_on, old.authority) then
      new.designated_by := coalesce(jikimi.actor_account(), new.designated_by);
    end if;
    return new;
  end $$;
create trigger designation_changes before update on jikimi.designation for each row execute function jikimi.designation_change();

-- Asked after the row rules: who may not designate is not told what there is.
create function jikimi.designation_overlaps() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    perform pg_advisory_xact_lock(7141102, hashtext(new.account_id::text));
    if new.ended_at is null and exists (select 1 from jikimi.designation d where d.id <> new.id and d.account_id = new.account_id
      and d.ended_at is null and d.purposes && new.purposes and d.from_on <= new.until_on and d.until_on >= new.from_on) then
      raise exception 'designations overlap' using errcode = 'exclusion_violation';
    end if;
    return null;
  end $$;
create trigger designation_overlap after insert or update on jikimi.designation for each row execute function jikimi.designation_overlaps();

-- Weaker takes a day on the database's own clock; tighter works at once and ends what is staged.
create function jikimi.rule_change_staged() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  declare held jikimi.rule; said timestamptz := new.changed_at;
  begin
    perform pg_advisory_xact_lock(7141103, hashtext(new.rule));
    new.changed_at := jikimi.now();
    select * into held from jikimi.rule r where r.name = new.rule;
    if new.value not between held.least and held.most then
      raise exception 'the value is out of bounds' using errcode = 'check_violation';
    end if;
    if new.effective_at < said then perform jikimi.refuse('a rule does not change in the past'); end if;
    if new.value <= jikimi.rule_value(new.rule) then
      new.effective_at := new.changed_at;
    elsif new.effective_at < said + interval '1 day' then
      perform jikimi.refuse('a rule is weakened a day ahead');
    else
      new.effective_at := greatest(new.effective_at, new.changed_at + interval '1 day');
    end if;
    return new;
  end $$;
create trigger rule_change_stages before insert on jikimi.rule_change for each row execute function jikimi.rule_change_staged();

create function jikimi.rule_change_replaces() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    update jikimi.rule_change c set cancelled_at = new.changed_at, cancelled_by = new.changed_by
    where c.rule = new.rule and c.id <> new.id and c.cancelled_at is null and c.effective_at > jikimi.now();
    return null;
  end $$;
create trigger rule_change_replacement after insert on jikimi.rule_change for each row execute function jikimi.rule_change_replaces();

-- An exception that ends was in force as long as it was, and no longer.
create function jikimi.exception_change() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  begin
    if old.ended_at is not null or (old.accepted_at is not null or new.ended_at is not null)
      and new.accepted_at is distinct from old.accepted_at then
      perform jikimi.refuse('an exception is accepted once, and ends once');
    end if;
    return new;
  end $$;
create trigger separation_exception_changes before update on jikimi.separation_exception
  for each row execute function jikimi.exception_change();
`)
  }
}
