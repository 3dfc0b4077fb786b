import { Migration } from '@mikro-orm/migrations'

/** What officers are told of the data that a request is about: never an item of it, restricted or not. */
export class M0037RequestReading extends Migration {
  override up(): void {
    this.addSql(`
create function jikimi.targets_of_requests(wanted uuid[]) returns table (id uuid, request_id uuid, collection_id uuid, pseudonym uuid,
    case_number text, purpose text, received_at timestamptz, due_on date, found_by text, is_restricted boolean, is_held boolean)
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select t.id, t.request_id, t.collection_id, l.pseudonym, t.case_number, t.purpose, l.received_at, v.due_on, t.found_by,
      exists (select 1 from jikimi.restriction x where x.collection_id = t.collection_id and x.began_at <= jikimi.now()
        and (x.ended_at is null or x.ended_at > jikimi.now())),
      coalesce(v.standing = 'HELD', false)
    from jikimi.request_target t left join jikimi.collection l on l.id = t.collection_id
      left join jikimi.case_retention v on v.collection_id = t.collection_id
    where t.request_id = any (wanted) and t.lifted_at is null and (select jikimi.actor_sees_requests())
    order by t.added_at, t.id
  $$;

create function jikimi.restricting_requests(wanted uuid[]) returns table (id uuid) language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select distinct x.request_id from jikimi.restriction x
    where x.request_id = any (wanted) and x.ended_at is null and (select jikimi.actor_sees_requests())
  $$;

-- As before, and of requests too: as many of each as a page has, and of those the nearest.
create or replace function jikimi.retention_list(wanted text, wanted_state text, first date, last date, number text, after_day date, after_id uuid,
    most integer)
  returns table (case_id uuid, case_number text, purpose text, received_at timestamptz, due_on date, ground text, state text, pseudonym uuid,
    hold_id uuid)
  language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select r.case_id, r.case_number, r.purpose, r.received_at, r.due_on, r.ground, r.state, l.pseudonym,
      (select h.id from jikimi.hold_item i join jikimi.hold h on h.id = i.hold_id
        where i.collection_id = r.collection_id and h.released_at is null order by h.placed_at desc, h.id desc limit 1)
    from (
      (select v.* from (select c.*, case when c.standing <> 'FREE' then c.standing when c.due_on <= (select jikimi.today()) then 'DUE' else 'LIVING' end
          as state from jikimi.case_retention c) v
        where (wanted is null or v.purpose = wanted) and (wanted_state is null or v.state = wanted_state)
          and (first is null or v.due_on >= first) and (last is null or v.due_on <= last) and (number is null or v.case_number = number)
          and (after_id is null or (v.due_on, v.case_id) > (after_day, after_id))
        order by v.due_on, v.case_id limit least(most, 201))
      union all
      (select v.* from (select q.*, case when q.standing <> 'FREE' then q.standing when q.due_on <= (select jikimi.today()) then 'DUE' else 'LIVING' end
          as state from jikimi.request_retention q) v
        where (wanted is null or v.purpose = wanted) and (wanted_state is null or v.state = wanted_state)
          and (first is null or v.due_on >= first) and (last is null or v.due_on <= last) and (number is null or v.case_number = number)
          and (after_id is null or (v.due_on, v.case_id) > (after_day, after_id))
        order by v.due_on, v.case_id limit least(most, 201))) r
      join jikimi.collection l on l.id = r.collection_id
    where (select jikimi.actor_is_officer())
    order by r.due_on, r.case_id limit least(most, 201)
  $$;

-- Whoever joined the view by a case or a collection does so by an index again: the one asks the cases alone, the other no more
-- than its batch.
do $$
declare one record; before text; changed text;
begin
  for one in select * from (values
    ('jikimi.medium_retention(uuid)', 'jikimi.retention r', 'jikimi.case_retention r'),
    ('jikimi.destroy_collections(uuid, uuid[])', 'join jikimi.retention r on r.collection_id',
      'join (select v.* from jikimi.retention v where v.collection_id = any (wanted)) r on r.collection_id')) v (name, words, instead)
  loop
    before := pg_get_functiondef(one.name::regprocedure);
    changed := replace(before, one.words, one.instead);
    if changed = before then raise exception '% is not as it was', one.name; end if;
    execute changed;
  end loop;
end $$;

-- As before, but whose purposes they are is asked once, no longer for each restriction: every read of a case waits for it.
create or replace function jikimi.restricted_collections() returns uuid[] language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select coalesce(array_agg(distinct r.collection_id), '{}')
    from jikimi.restriction r join jikimi.collection l on l.id = r.collection_id
    where r.began_at <= (select jikimi.now()) and (r.ended_at is null or r.ended_at > (select jikimi.now()))
      and ((select session_user = 'jikimi_worker') or l.purpose = any ((select jikimi.actor_purposes())::text[])
        or (select jikimi.actor_keeps_register()))
  $$;

revoke execute on function jikimi.targets_of_requests(uuid[]), jikimi.restricting_requests(uuid[]) from public;
grant create on schema jikimi to jikimi_guard;
alter function jikimi.targets_of_requests(uuid[]) owner to jikimi_guard;
alter function jikimi.restricting_requests(uuid[]) owner to jikimi_guard;
revoke create on schema jikimi from jikimi_guard;
grant execute on function jikimi.targets_of_requests(uuid[]), jikimi.restricting_requests(uuid[]) to jikimi_app;
`)
  }
}
