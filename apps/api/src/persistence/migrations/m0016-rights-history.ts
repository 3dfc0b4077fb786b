import { Migration } from '@mikro-orm/migrations'

/** The history of rights writes itself: whoever changes a right, by whichever way, leaves it here. @law Std 5③ */
export class M0016RightsHistory extends Migration {
  override up(): void {
    this.addSql(`
create function jikimi.role_name(role text, language text) returns text language sql immutable set search_path = pg_catalog, pg_temp
  as $$
    select case language when 'ko' then ko else en end from (values
      ('ADMINISTRATOR', '시스템 관리자', 'Administrator'),
      ('ARCHIVIST', '분리보관 담당자', 'Archivist'),
      ('AUDITOR', '감사인', 'Auditor'),
      ('CHIEF_PRIVACY_OFFICER', '개인정보 보호책임자', 'Chief privacy officer'),
      ('HANDLER', '개인정보취급자', 'Handler'),
      ('PRIVACY_OFFICER', '개인정보 보호 관리자', 'Privacy officer')) as names (code, ko, en) where code = role
  $$;

create function jikimi.rights_changed(kind text, account uuid, role text, purposes text[], from_on date, until_on date, detail text, object uuid,
    by_whom uuid default null)
  returns void language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare actor uuid := coalesce(by_whom, jikimi.actor_account());
  begin
    insert into jikimi.rights_history (id, at, change, account_id, account_name, department_ko, department_en, role, role_ko, role_en,
      purposes, from_on, until_on, detail, object_id, by_account, by_name)
    select gen_random_uuid(), jikimi.now(), kind, account, a.display_name, d.name_ko, d.name_en, role, jikimi.role_name(role, 'ko'),
      jikimi.role_name(role, 'en'), purposes, from_on, until_on, detail, object, actor,
      (select b.display_name from jikimi.account b where b.id = actor)
    from (select 1) one left join jikimi.account a on a.id = account left join jikimi.department d on d.id = a.department_id;
  end $$;

create function jikimi.history_of_roles() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if tg_op = 'INSERT' then perform jikimi.rights_changed('ROLE_GRANTED', new.account_id, new.role, '{}', null, null, null, new.account_id,
      new.granted_by);
    else perform jikimi.rights_changed('ROLE_REVOKED', old.account_id, old.role, '{}', null, null, null, old.account_id); end if;
    return null;
  end $$;
create trigger history after insert or delete on jikimi.account_role for each row execute function jikimi.history_of_roles();

create function jikimi.history_of_accounts() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if tg_op = 'INSERT' then
      perform jikimi.rights_changed('ACCOUNT_CREATED', new.id, null, '{}', null, null, null, new.id);
      return null;
    end if;
    if new.state <> old.state then
      perform jikimi.rights_changed(case when new.state = 'ACTIVE' and old.state = 'SUSPENDED' then 'ACCOUNT_REINSTATED'
        when new.state = 'ACTIVE' then 'ACCOUNT_OPENED' else 'ACCOUNT_' || new.state end, new.id, null, '{}', null, null, null, new.id);
    end if;
    if new.department_id <> old.department_id then
      perform jikimi.rights_changed('DEPARTMENT_CHANGED', new.id, null, '{}', null, null, null, new.id);
    end if;
    if new.display_name <> old.display_name then
      perform jikimi.rights_changed('NAME_CHANGED', new.id, null, '{}', null, null, old.display_name, new.id);
    end if;
    return null;
  end $$;
create trigger history after insert or update on jikimi.account for each row execute function jikimi.history_of_accounts();

-- Who works there is named after it: a past day shows the department as it was called then.
create function jikimi.history_of_departments() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    perform jikimi.rights_changed('DEPARTMENT_CHANGED', a.id, null, '{}', null, null, null, new.id)
    from jikimi.account a where a.department_id = new.id and a.state <> 'DISABLED';
    return null;
  end $$;
create trigger history after update on jikimi.department for each row
  when ((new.name_ko, new.name_en) is distinct from (old.name_ko, old.name_en)) execute function jikimi.history_of_departments();

create function jikimi.history_of_designations() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if tg_op = 'INSERT' or (new.purposes, new.from_on, new.until_on, new.authority)
      is distinct from (old.purposes, old.from_on, old.until_on, old.authority) then
      perform jikimi.rights_changed('DESIGNATION_PROPOSED', new.account_id, 'HANDLER', new.purposes, new.from_on, new.until_on, new.authority, new.id,
        case tg_op when 'INSERT' then new.designated_by end);
    end if;
    if new.approved_at is not null and (tg_op = 'INSERT' or old.approved_at is null) then
      perform jikimi.rights_changed('DESIGNATION_APPROVED', new.account_id, 'HANDLER', new.purposes, new.from_on, new.until_on, new.authority, new.id,
        new.approved_by);
    end if;
    if tg_op = 'UPDATE' and new.ended_at is not null and old.ended_at is null then
      perform jikimi.rights_changed(case when new.approved_at is null then 'DESIGNATION_DECLINED' else 'DESIGNATION_ENDED' end,
        new.account_id, 'HANDLER', new.purposes, new.from_on, new.until_on, new.authority, new.id, new.ended_by);
    end if;
    return null;
  end $$;
create trigger history after insert or update on jikimi.designation for each row execute function jikimi.history_of_designations();

create function jikimi.history_of_attendance() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  declare held date; named text;
  begin
    select c.held_on, c.title into held, named from jikimi.training_course c where c.id = new.course_id;
    perform jikimi.rights_changed(case when tg_op = 'INSERT' then 'ATTENDANCE_ENTERED' else 'ATTENDANCE_VOIDED' end,
      new.account_id, null, '{}', held, null, named, new.id, case tg_op when 'INSERT' then new.entered_by else new.voided_by end);
    return null;
  end $$;
create trigger history after insert or update on jikimi.attendance for each row execute function jikimi.history_of_attendance();

create function jikimi.history_of_scopes() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    perform jikimi.rights_changed('AUDIT_SCOPE_GRANTED', new.account_id, 'AUDITOR', new.purposes, new.from_on, new.until_on,
      array_to_string(new.duties, ' '), new.id, new.granted_by);
    return null;
  end $$;
create trigger history after insert on jikimi.audit_scope for each row execute function jikimi.history_of_scopes();

create function jikimi.history_of_unlocks() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if new.more is not null and old.more is null then
      perform jikimi.rights_changed('REVEALS_UNLOCKED', new.account_id, 'HANDLER', '{}', null, null, new.more::text, new.id);
    end if;
    return null;
  end $$;
create trigger history after update on jikimi.reveal_unlock for each row execute function jikimi.history_of_unlocks();

create function jikimi.history_of_exceptions() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    perform jikimi.rights_changed(case when tg_op = 'INSERT' then 'EXCEPTION_DECLARED' when new.ended_at is not null then 'EXCEPTION_ENDED'
      else 'EXCEPTION_ACCEPTED' end, new.account_id, null, '{}', null, null, new.rule, new.id);
    return null;
  end $$;
create trigger history after insert or update on jikimi.separation_exception for each row execute function jikimi.history_of_exceptions();

create function jikimi.history_of_site_keys() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    perform jikimi.rights_changed(case when tg_op = 'INSERT' then 'SITE_KEY_MADE' else 'SITE_KEY_ENDED' end,
      null, null, '{}', null, null, new.label, new.id, case tg_op when 'INSERT' then new.created_by else new.ended_by end);
    return null;
  end $$;
create trigger history after insert or update on jikimi.site_key for each row execute function jikimi.history_of_site_keys();

create function jikimi.history_of_rules() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    perform jikimi.rights_changed(case when tg_op = 'INSERT' then 'RULE_CHANGED' else 'RULE_CHANGE_CANCELLED' end,
      null, null, '{}', null, null, new.rule || ' ' || new.value, new.id);
    return null;
  end $$;
create trigger history after insert or update on jikimi.rule_change for each row execute function jikimi.history_of_rules();

-- What was there before there was a history begins it.
insert into jikimi.rights_history (id, at, change, account_id, account_name, department_ko, department_en, object_id)
  select gen_random_uuid(), a.created_at, 'ACCOUNT_CREATED', a.id, a.display_name, d.name_ko, d.name_en, a.id
  from jikimi.account a join jikimi.department d on d.id = a.department_id;
insert into jikimi.rights_history (id, at, change, account_id, account_name, department_ko, department_en, object_id)
  select gen_random_uuid(), a.created_at, case a.state when 'ACTIVE' then 'ACCOUNT_OPENED' else 'ACCOUNT_DISABLED' end, a.id,
    a.display_name, d.name_ko, d.name_en, a.id
  from jikimi.account a join jikimi.department d on d.id = a.department_id where a.state in ('ACTIVE', 'DISABLED');
insert into jikimi.rights_history (id, at, change, account_id, account_name, department_ko, department_en, role, role_ko, role_en, object_id, by_account, by_name)
  select gen_random_uuid(), r.granted_at, 'ROLE_GRANTED', a.id, a.display_name, d.name_ko, d.name_en, r.role,
    jikimi.role_name(r.role, 'ko'), jikimi.role_name(r.role, 'en'), a.id, r.granted_by, b.display_name
  from jikimi.account_role r join jikimi.account a on a.id = r.account_id join jikimi.department d on d.id = a.department_id
    left join jikimi.account b on b.id = r.granted_by;
insert into jikimi.rights_history (id, at, change, account_id, account_name, department_ko, department_en, role, role_ko, role_en,
    purposes, from_on, until_on, detail, object_id, by_account, by_name)
  select gen_random_uuid(), event.at, event.change, a.id, a.display_name, d.name_ko, d.name_en, 'HANDLER', jikimi.role_name('HANDLER', 'ko'),
    jikimi.role_name('HANDLER', 'en'), g.purposes, g.from_on, g.until_on, g.authority, g.id, event.by_account, b.display_name
  from jikimi.designation g join jikimi.account a on a.id = g.account_id join jikimi.department d on d.id = a.department_id,
    lateral (values (1, g.designated_at, 'DESIGNATION_PROPOSED', g.designated_by), (2, g.approved_at, 'DESIGNATION_APPROVED', g.approved_by),
      (3, g.ended_at, 'DESIGNATION_ENDED', g.ended_by)) as event (step, at, change, by_account)
    left join jikimi.account b on b.id = event.by_account
  where event.at is not null order by event.at, event.step;
insert into jikimi.rights_history (id, at, change, account_id, account_name, department_ko, department_en, role, role_ko, role_en,
    purposes, from_on, until_on, detail, object_id, by_account, by_name)
  select gen_random_uuid(), s.granted_at, 'AUDIT_SCOPE_GRANTED', a.id, a.display_name, d.name_ko, d.name_en, 'AUDITOR',
    jikimi.role_name('AUDITOR', 'ko'), jikimi.role_name('AUDITOR', 'en'), s.purposes, s.from_on, s.until_on,
    array_to_string(s.duties, ' '), s.id, s.granted_by, b.display_name
  from jikimi.audit_scope s join jikimi.account a on a.id = s.account_id join jikimi.department d on d.id = a.department_id
    left join jikimi.account b on b.id = s.granted_by;
`)
  }
}
