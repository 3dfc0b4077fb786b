import { Migration } from '@mikro-orm/migrations'

/** What officers decide about destruction. Each function says for itself who may, and tells by its answer whether it was done. */
export class M0032RetentionActs extends Migration {
  override up(): void {
    this.addSql(`
alter table jikimi.separation_rule no force row level security;
insert into jikimi.separation_rule (name, kind, first, second, can_be_excepted) values
  ('DESTRUCTION_APPROVED_BY_ANOTHER', 'DYNAMIC', 'destruction.prepared', 'destruction.approved', false),
  ('HOLD_RELEASED_BY_ANOTHER', 'DYNAMIC', 'hold.release-asked', 'hold.released', false);
alter table jikimi.separation_rule force row level security;

create function jikimi.actor_is_officer() returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$ select jikimi.actor_has('PRIVACY_OFFICER') or jikimi.actor_has('CHIEF_PRIVACY_OFFICER') $$;

-- Who approves what somebody prepared: the chief privacy officer, or who signs second for that person.
create function jikimi.actor_approves_after(preparer uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select (jikimi.actor_has('CHIEF_PRIVACY_OFFICER') or preparer = any (jikimi.actor_deputises_for()))
      and preparer <> jikimi.actor_account()
  $$;

-- Over living cases, restricted ones too. Returns of how many it is; who asked for more takes it back.
create function jikimi.place_hold(new_id uuid, numbers text[], new_kind text, new_statute text, new_reference bytea, review date)
  returns table (case_number text, pseudonym uuid)
  language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_is_officer() then perform jikimi.refuse('only officers place holds'); end if;
    if cardinality(numbers) not between 1 and 200 or review <= jikimi.today()
      or review > (jikimi.today() + interval '6 months')::date then
      perform jikimi.refuse('a hold is over at most 200 cases, and looked at again within six months');
    end if;
    insert into jikimi.hold (id, kind, statute, reference_sealed, review_on, placed_by, placed_at)
    values (new_id, new_kind, new_statute, new_reference, review, jikimi.actor_account(), date_trunc('milliseconds', jikimi.now()));
    -- What is being destroyed at this moment is waited for, and is then not there
    perform 1 from jikimi.collection l join jikimi.inquiry_case c on c.collection_id = l.id
    where c.number = any (numbers) order by l.id for key share of l;
    insert into jikimi.hold_item (hold_id, case_id, case_number, collection_id)
      select new_id, c.id, c.number, c.collection_id from jikimi.inquiry_case c
      where c.number = any (numbers) and c.collection_id is not null;
    return query select i.case_number, l.pseudonym
      from jikimi.hold_item i join jikimi.collection l on l.id = i.collection_id where i.hold_id = new_id;
  end $$;

create function jikimi.review_hold(wanted uuid, seen integer, review date) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_is_officer() or review <= jikimi.today() or review > (jikimi.today() + interval '6 months')::date then
      perform jikimi.refuse('officers look at a hold again within six months');
    end if;
    update jikimi.hold h set review_on = review, version = h.version + 1
    where h.id = wanted and h.version = seen and h.released_at is null;
    return found;
  end $$;

create function jikimi.ask_hold_release(wanted uuid, seen integer) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_is_officer() then perform jikimi.refuse('only officers ask to release a hold'); end if;
    update jikimi.hold h set release_asked_by = jikimi.actor_account(), release_asked_at = jikimi.now(), version = h.version + 1
    where h.id = wanted and h.version = seen and h.released_at is null and h.release_asked_at is null;
    return found;
  end $$;

create function jikimi.keep_hold(wanted uuid, seen integer) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_is_officer() then perform jikimi.refuse('only officers keep a hold'); end if;
    update jikimi.hold h set release_asked_by = null, release_asked_at = null, version = h.version + 1
    where h.id = wanted and h.version = seen and h.released_at is null and h.release_asked_at is not null;
    return found;
  end $$;

-- By somebody else, a day after it was asked or later: a hold that goes is a collection that goes.
create function jikimi.release_hold(wanted uuid, seen integer) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_is_officer() then perform jikimi.refuse('only officers release a hold'); end if;
    update jikimi.hold h set released_by = jikimi.actor_account(), released_at = jikimi.now(), version = h.version + 1
    where h.id = wanted and h.version = seen and h.released_at is null and h.release_asked_by <> jikimi.actor_account()
      and h.release_asked_at <= jikimi.now() - interval '24 hours';
    return found;
  end $$;

-- Fixes what is to be destroyed. Returns of how many collections; none is no run.
create function jikimi.prepare_destruction(new_id uuid, until date, wanted text[], reason bytea) returns integer
  language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  declare made integer;
  begin
    if not jikimi.actor_has('PRIVACY_OFFICER') then perform jikimi.refuse('only a privacy officer prepares a destruction'); end if;
    if until > jikimi.today() + 7 then perform jikimi.refuse('what is due within seven days at the latest'); end if;
    insert into jikimi.destruction_run (id, state, day, due_until, purposes, reason_sealed, prepared_by, prepared_at)
    values (new_id, 'PREPARED', jikimi.today(), until, wanted, reason, jikimi.actor_account(), date_trunc('milliseconds', jikimi.now()));
    insert into jikimi.destruction_item (run_id, collection_id, case_id, case_number, purpose, due_on, ground)
      select new_id, r.collection_id, r.case_id, r.case_number, r.purpose, r.due_on, r.ground from jikimi.retention r
      where r.standing = 'FREE' and r.due_on <= until and r.purpose = any (wanted) and not jikimi.is_in_a_run(r.collection_id);
    get diagnostics made = row_count;
    return made;
  end $$;

create function jikimi.approve_destruction(wanted uuid, seen integer) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_is_fresh() then perform jikimi.refuse('approving asks for password and code again'); end if;
    update jikimi.destruction_run r set state = 'RUNNING', approved_by = jikimi.actor_account(), approved_at = jikimi.now(),
      started_at = jikimi.now(), version = r.version + 1
    where r.id = wanted and r.version = seen and r.state = 'PREPARED' and jikimi.actor_approves_after(r.prepared_by);
    return found;
  end $$;

create function jikimi.decline_destruction(wanted uuid, seen integer) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    update jikimi.destruction_run r set state = 'DECLINED', declined_by = jikimi.actor_account(), declined_at = jikimi.now(),
      version = r.version + 1
    where r.id = wanted and r.version = seen and r.state = 'PREPARED' and jikimi.actor_approves_after(r.prepared_by);
    return found;
  end $$;

create function jikimi.grant_standing_approval(new_id uuid, wanted text[], first date, last date) returns void
  language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    if not (jikimi.actor_has('CHIEF_PRIVACY_OFFICER') or cardinality(jikimi.actor_deputises_for()) > 0) or not jikimi.actor_is_fresh() then
      perform jikimi.refuse('the chief privacy officer approves, with password and code');
    end if;
    if first < jikimi.today() or last > (jikimi.today() + interval '1 year')::date then
      perform jikimi.refuse('a standing approval is for a year at the longest, from today at the earliest');
    end if;
    insert into jikimi.standing_approval (id, purposes, from_on, until_on, approved_by, approved_at)
    values (new_id, wanted, first, last, jikimi.actor_account(), date_trunc('milliseconds', jikimi.now()));
  end $$;

create function jikimi.end_standing_approval(wanted uuid, seen integer) returns boolean language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_is_officer() then perform jikimi.refuse('only officers end a standing approval'); end if;
    update jikimi.standing_approval s set ended_by = jikimi.actor_account(), ended_at = jikimi.now(), version = s.version + 1
    where s.id = wanted and s.version = seen and s.ended_at is null;
    return found;
  end $$;
`)
  }
}
