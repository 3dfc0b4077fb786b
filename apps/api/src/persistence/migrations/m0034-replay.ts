import { Migration } from '@mikro-orm/migrations'

/** How each ending is done again in a database that was put back. */
export class M0034Replay extends Migration {
  override up(): void {
    this.addSql(`
create function jikimi.is_replaying() returns boolean language sql stable set search_path = jikimi, pg_temp
  as $$ select exists (select 1 from jikimi.replay r where r.ended_at is null) $$;

-- Who leaves while endings are done again was let go long ago, and who came in their place is not known any more.
create or replace function jikimi.demand_holders() returns void language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare missing text;
  begin
    if session_user = 'jikimi_migrator' and exists (select 1 from jikimi.replay r where r.ended_at is null) then return; end if;
    -- Two who leave at once would each still count the other
    perform pg_advisory_xact_lock(7141101);
    select r.name into missing from jikimi.separation_rule r where r.at_least is not null and (
      select count(*) from jikimi.account_role h join jikimi.account a on a.id = h.account_id and a.state = 'ACTIVE'
      where h.role = r.first) < r.at_least
      and exists (select 1 from jikimi.account a where a.state <> 'INVITED');
    if missing is not null then perform jikimi.refuse(missing); end if;
  end $$;

-- Of those who are in this database; somebody must be named, and whoever came since is not known.
create function jikimi.replayed_by(wanted uuid, other_than uuid) returns uuid language sql stable set search_path = jikimi, pg_temp
  as $$
    select a.id from jikimi.account a where a.id is distinct from other_than
    order by a.id is distinct from wanted, a.created_at, a.id limit 1
  $$;

-- One collection for good, in the register too. False where it is not there any more.
create function jikimi.replay_destruction(wanted uuid, facts jsonb) returns boolean language plpgsql volatile set search_path = jikimi, pg_temp
  as $$
  begin
    perform 1 from jikimi.inquiry_case c where c.collection_id = wanted for update;
    insert into jikimi.destroyed (id, run_id, collection_id, case_id, case_number, purpose, received_on, due_on, ground,
        policy_version_id, key_id, destroyed_at)
      select coalesce((facts ->> 'id')::uuid, gen_random_uuid()),
        (select r.id from jikimi.destruction_run r where r.id = (facts ->> 'run_id')::uuid),
        l.id, v.case_id, v.case_number, v.purpose, (v.received_at at time zone 'Asia/Seoul')::date,
        coalesce((facts ->> 'due_on')::date, v.due_on), coalesce(facts ->> 'ground', v.ground), l.policy_version_id, l.key_id,
        coalesce((facts ->> 'destroyed_at')::timestamptz, jikimi.now())
      from jikimi.retention v join jikimi.collection l on l.id = v.collection_id where l.id = wanted
      on conflict do nothing;
    if not exists (select 1 from jikimi.collection l where l.id = wanted) then return false; end if;
    perform jikimi.erase_collections(array[wanted], coalesce((facts ->> 'destroyed_at')::timestamptz, jikimi.now()));
    return true;
  end $$;

-- Each kind in its own way; what is not there, or has ended already, stays as it is. Returns what it was, where it was something.
create function jikimi.replay_one(kind text, object uuid, facts jsonb) returns text language plpgsql volatile set search_path = jikimi, pg_temp
  as $$
  declare ended timestamptz := (facts ->> 'ended_at')::timestamptz; by_whom uuid := (facts ->> 'ended_by')::uuid;
  begin
    case kind
    when 'DESTROYED' then
      return case when jikimi.replay_destruction(object, facts) then 'destroyed' end;
    when 'WITHDRAWN' then
      insert into jikimi.retention_ground (collection_id, ground, due_on, set_at, source_id)
        select l.id, facts ->> 'ground', (facts ->> 'due_on')::date, (facts ->> 'set_at')::timestamptz, (facts ->> 'source_id')::uuid
        from jikimi.collection l where l.id = object on conflict do nothing;
      return case when found then 'withdrawn' end;
    when 'RESTRICTED' then
      insert into jikimi.restriction (id, collection_id, began_at, ended_at)
        select object, l.id, (facts ->> 'began_at')::timestamptz, ended from jikimi.collection l
        where l.id = (facts ->> 'collection_id')::uuid on conflict do nothing;
      return case when found then 'restricted' end;
    when 'UNRESTRICTED' then
      update jikimi.restriction r set ended_at = ended where r.id = object and r.ended_at is distinct from ended;
      return case when found then 'lifted' end;
    when 'HELD' then
      -- Its words were not kept outside the database: whoever reviews it looks for them
      insert into jikimi.hold (id, kind, statute, review_on, placed_by, placed_at)
        values (object, 'STATUTE', '복원된 보류 · hold brought back', (facts ->> 'review_on')::date,
          jikimi.replayed_by((facts ->> 'placed_by')::uuid, null), (facts ->> 'placed_at')::timestamptz) on conflict do nothing;
      return null;
    when 'CASE_HELD' then
      insert into jikimi.hold_item (hold_id, case_id, case_number, collection_id)
        select h.id, c.id, c.number, c.collection_id from jikimi.hold h, jikimi.inquiry_case c
        where h.id = object and c.id = (facts ->> 'case_id')::uuid on conflict do nothing;
      return case when found then 'held' end;
    when 'RELEASED' then
      update jikimi.hold h set release_asked_at = (facts ->> 'release_asked_at')::timestamptz,
        release_asked_by = (facts ->> 'release_asked_by')::uuid,
        released_at = (facts ->> 'released_at')::timestamptz, released_by = (facts ->> 'released_by')::uuid
      where h.id = object and h.released_at is null
        -- By people who are not known any more it is not released: it stays held until somebody looks at it
        and exists (select 1 from jikimi.account a where a.id = (facts ->> 'released_by')::uuid)
        and exists (select 1 from jikimi.account a where a.id = (facts ->> 'release_asked_by')::uuid);
      return case when found then 'lifted' end;
    when 'ACCOUNT_ENDED' then
      update jikimi.account a set state = facts ->> 'state', version = a.version + 1,
        suspended_by = case when facts ->> 'state' = 'SUSPENDED' then jikimi.replayed_by((facts ->> 'suspended_by')::uuid, a.id) else a.suspended_by end
      where a.id = object and a.state not in ('DISABLED', facts ->> 'state');
      return case when found then 'revoked' end;
    when 'ACCOUNT_REINSTATED' then
      update jikimi.account a set state = 'ACTIVE', suspended_by = null, version = a.version + 1
      where a.id = object and a.state = 'SUSPENDED';
      return case when found then 'lifted' end;
    when 'ROLE_REVOKED' then
      delete from jikimi.account_role r where r.account_id = object and r.role = facts ->> 'role'
        and r.granted_at <= (facts ->> 'granted_at')::timestamptz;
      return case when found then 'revoked' end;
    when 'DESIGNATION_ENDED' then
      update jikimi.designation d set ended_at = ended, ended_by = (select a.id from jikimi.account a where a.id = by_whom),
        version = d.version + 1
      where d.id = object and d.ended_at is null;
    when 'SITE_KEY_ENDED' then
      update jikimi.site_key k set ended_at = ended, ended_by = (select a.id from jikimi.account a where a.id = by_whom)
      where k.id = object and k.ended_at is null;
    when 'SCOPE_ENDED' then
      update jikimi.audit_scope s set ended_at = ended, ended_by = jikimi.replayed_by(by_whom, null)
      where s.id = object and s.ended_at is null;
    when 'EXCEPTION_ENDED' then
      update jikimi.separation_exception e set ended_at = ended, ended_by = jikimi.replayed_by(by_whom, null)
      where e.id = object and e.ended_at is null;
    when 'APPROVAL_ENDED' then
      update jikimi.standing_approval s set ended_at = ended, ended_by = jikimi.replayed_by(by_whom, null), version = s.version + 1
      where s.id = object and s.ended_at is null;
    else
      raise exception 'an ending of an unknown kind' using errcode = 'feature_not_supported';
    end case;
    return case when found then 'revoked' end;
  end $$;

-- Notes it as it was noted first, and counts it: once, however often it is called.
create function jikimi.replay_ending(wanted uuid, kind text, object uuid, at timestamptz, facts jsonb) returns text
  language plpgsql volatile set search_path = jikimi, pg_temp
  as $$
  declare done text;
  begin
    if not jikimi.is_replaying() then perform jikimi.refuse('nothing is being done again'); end if;
    insert into jikimi.ending (id, kind, object_id, facts, at, kept_at) values (wanted, kind, object, facts, at, jikimi.now())
      on conflict do nothing;
    if not found then
      update jikimi.ending e set kept_at = jikimi.now() where e.id = wanted and e.kept_at is null;
      return null;
    end if;
    done := jikimi.replay_one(kind, object, facts);
    if done is not null then execute format('update jikimi.replay set %1$I = %1$I + 1 where ended_at is null', done); end if;
    return done;
  end $$;

-- Whoever was let in by the database of before comes in anew: nobody knows what was signed out, spent or used since.
create function jikimi.replay_sessions() returns void language plpgsql volatile set search_path = jikimi, pg_temp
  as $$
  declare n integer; gone integer := 0;
  begin
    if not jikimi.is_replaying() then perform jikimi.refuse('nothing is being done again'); end if;
    update jikimi.staff_session s set ended_at = jikimi.now() where s.ended_at is null;
    get diagnostics n = row_count; gone := gone + n;
    update jikimi.visit v set ended_at = jikimi.now() where v.ended_at is null;
    get diagnostics n = row_count; gone := gone + n;
    update jikimi.case_link k set spent_at = jikimi.now() where k.spent_at is null;
    get diagnostics n = row_count; gone := gone + n;
    update jikimi.invitation i set used_at = jikimi.now() where i.used_at is null;
    get diagnostics n = row_count; gone := gone + n;
    update jikimi.recovery_code c set used_at = jikimi.now() where c.used_at is null;
    get diagnostics n = row_count; gone := gone + n;
    update jikimi.replay set sessions = sessions + gone where ended_at is null;
  end $$;
`)
  }
}
