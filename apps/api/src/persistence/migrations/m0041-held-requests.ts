import { Migration } from '@mikro-orm/migrations'

/** A proceeding about how a request was handled keeps what was asked, as it keeps a case. @law PIPA 21① proviso */
export class M0041HeldRequests extends Migration {
  override up(): void {
    this.addSql(`
-- A case is work on one collection, an inquiry or a request.
alter table jikimi.hold_item drop constraint hold_item_case_id_fkey;
create or replace view jikimi.request_retention with (security_invoker = true) as
  select r.collection_id, r.id as case_id, r.number as case_number, 'RIGHTS_REQUEST'::text as purpose, r.registered_at as received_at,
    r.collection_due_on as due_on, 'PURPOSE_ACHIEVED'::text as ground,
    case when h.collection_id is not null then 'HELD' when r.closed_at is null then 'DEFERRED' else 'FREE' end as standing
  from jikimi.rights_request r
  left join (select distinct i.collection_id from jikimi.hold_item i join jikimi.hold h on h.id = i.hold_id
    where h.released_at is null) h on h.collection_id = r.collection_id
  where r.collection_id is not null;

-- Over living cases and requests, restricted ones too. Returns of how many it is; who asked for more takes it back.
create or replace function jikimi.place_hold(new_id uuid, numbers text[], new_kind text, new_statute text, new_reference bytea, review date)
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
    perform 1 from jikimi.collection l
    where l.id in (select c.collection_id from jikimi.inquiry_case c where c.number = any (numbers)
      union all select r.collection_id from jikimi.rights_request r where r.number = any (numbers))
    order by l.id for key share of l;
    insert into jikimi.hold_item (hold_id, case_id, case_number, collection_id)
      select new_id, c.id, c.number, c.collection_id from jikimi.inquiry_case c
      where c.number = any (numbers) and c.collection_id is not null
      union all
      select new_id, r.id, r.number, r.collection_id from jikimi.rights_request r
      where r.number = any (numbers) and r.collection_id is not null;
    return query select i.case_number, l.pseudonym
      from jikimi.hold_item i join jikimi.collection l on l.id = i.collection_id where i.hold_id = new_id;
  end $$;

-- A hold that is put back is over requests again, too.
do $$
declare
  before text := pg_get_functiondef('jikimi.replay_one(text, uuid, jsonb)'::regprocedure); changed text;
begin
  changed := replace(before, 'from jikimi.hold h, jikimi.inquiry_case c
        where h.id = object', 'from jikimi.hold h,
          (select i.id, i.number, i.collection_id from jikimi.inquiry_case i
            union all select r.id, r.number, r.collection_id from jikimi.rights_request r where r.collection_id is not null) c
        where h.id = object');
  if changed = before then raise exception 'replay_one is not as it was'; end if;
  execute changed;
end $$;
`)
  }
}
