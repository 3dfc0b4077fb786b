import { Migration } from '@mikro-orm/migrations'

/** When a medium is due, what holds it, which destruction can have been, and what becomes of it once that is confirmed. */
export class M0035PaperActs extends Migration {
  override up(): void {
    this.addSql(`
-- By the same rules as collections: its period from the day it was taken, or the earliest of its cases; what holds or
-- defers one of them holds the medium. Asked by other functions only.
create function jikimi.medium_retention(wanted uuid)
  returns table (due_on date, ground text, is_held boolean, is_deferred boolean) language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select least(m.period_ends_on, c.due_on), case when c.due_on < m.period_ends_on then c.ground else 'PERIOD_ENDED' end,
      coalesce(c.is_held, false), coalesce(c.is_deferred, false)
    from jikimi.medium m, lateral (
      -- A case that is destroyed keeps its day, and its ground in the register
      select min(i.due_on) as due_on, (array_agg(coalesce(r.ground, x.ground) order by i.due_on))[1] as ground,
        bool_or(r.standing = 'HELD') as is_held, bool_or(r.standing = 'DEFERRED') as is_deferred
      from jikimi.medium_case k join jikimi.inquiry_case i on i.id = k.case_id
        left join jikimi.retention r on r.case_id = i.id left join jikimi.destroyed x on x.case_id = i.id
      where k.medium_id = m.id) c
    where m.id = wanted
  $$;

-- When what is not destroyed yet must be gone, for who oversees or is asked to witness it.
create function jikimi.media_due()
  returns table (medium_id uuid, due_on date, ground text, is_held boolean, is_deferred boolean) language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select m.id, r.due_on, r.ground, r.is_held, r.is_deferred
    from jikimi.medium m cross join lateral jikimi.medium_retention(m.id) r
    where m.destroyed_at is null and (
      (select jikimi.actor_has('PRIVACY_OFFICER')) or (select jikimi.actor_has('CHIEF_PRIVACY_OFFICER')) or (select jikimi.actor_has('AUDITOR'))
      or exists (select 1 from jikimi.medium_destruction d where d.medium_id = m.id and d.witness_id = (select jikimi.actor_account())))
  $$;

-- Not before it was taken nor in days to come, by a method that fits it, and never while it is held.
create function jikimi.medium_destruction_fits() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  declare it jikimi.medium; kept record;
  begin
    select * into it from jikimi.medium where id = new.medium_id for update;
    select * into kept from jikimi.medium_retention(new.medium_id);
    if it.destroyed_at is not null or new.destroyed_on < it.taken_on or new.destroyed_on > jikimi.today() then
      perform jikimi.refuse('it is not there to be destroyed on that day');
    end if;
    if kept.is_held or kept.is_deferred then perform jikimi.refuse('it is held'); end if;
    if new.ground = 'PERIOD_ENDED' and kept.due_on > new.destroyed_on then perform jikimi.refuse('it is not due yet'); end if;
    if new.people_left >= it.people then perform jikimi.refuse('nobody went by it'); end if;
    if not (it.kind = any (case new.method
        when 'MASKED' then '{PAPER,PRINT}' when 'PUNCHED' then '{PAPER,PRINT}'
        when 'DEGAUSSED' then '{DISC,OTHER}' when 'OVERWRITTEN' then '{DISC,USB,OTHER}'
        else '{PAPER,PRINT,DISC,USB,OTHER}' end::text[])) then
      perform jikimi.refuse('the method does not fit what it is');
    end if;
    if not exists (select 1 from jikimi.account a join jikimi.account_role r on r.account_id = a.id
        where a.id = new.witness_id and a.state = 'ACTIVE' and r.role in ('PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER', 'HANDLER')) then
      perform jikimi.refuse('nobody who could witness it');
    end if;
    new.due_on := kept.due_on;
    return new;
  end $$;
create trigger medium_destruction_fits before insert on jikimi.medium_destruction
  for each row execute function jikimi.medium_destruction_fits();

-- What the witness confirmed is so: a part went, or all of it.
create function jikimi.medium_destroyed() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    update jikimi.medium set people = new.people_left, version = version + 1,
      destroyed_at = case when new.people_left = 0 then new.confirmed_at end
    where id = new.medium_id;
    return null;
  end $$;
create trigger medium_destruction_confirmed after update on jikimi.medium_destruction for each row
  when (old.confirmed_at is null and new.confirmed_at is not null) execute function jikimi.medium_destroyed();
`)
  }
}
