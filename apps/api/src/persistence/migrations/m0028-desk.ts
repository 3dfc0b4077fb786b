import { Migration } from '@mikro-orm/migrations'

/** The handler's desk: drafts on the server, duplicates, substitutes, and counts that stay quick. */
export class M0028Desk extends Migration {
  override up(): void {
    this.addSql(`
-- An answer that is not finished, sealed under the key of its collection: it ends with it.
create table jikimi.case_draft (
  id uuid not null unique,
  case_id uuid not null references jikimi.inquiry_case,
  account_id uuid not null references jikimi.account,
  collection_id uuid not null,
  purpose text not null,
  template text,
  sealed bytea not null,
  saved_at timestamptz not null,
  primary key (case_id, account_id),
  foreign key (collection_id, purpose) references jikimi.collection (id, purpose)
);

alter table jikimi.case_draft enable row level security, force row level security;
create policy backup on jikimi.case_draft for select to jikimi_backup using (true);

-- Their own, while they hold the case and work on its purpose: seen by nobody else, and by themselves no longer either.
create policy holder_keeps on jikimi.case_draft to jikimi_app
  using (account_id = (select jikimi.actor_account()) and purpose = any ((select jikimi.actor_working_purposes())::text[])
    and collection_id <> all ((select jikimi.restricted_collections())::uuid[])
    and exists (select 1 from jikimi.inquiry_case c where c.id = case_id and c.collection_id = case_draft.collection_id
      and c.purpose = case_draft.purpose and c.handler_id = (select jikimi.actor_account()) and c.state in ('TAKEN', 'ANSWERED')))
  with check (account_id = (select jikimi.actor_account()) and purpose = any ((select jikimi.actor_working_purposes())::text[])
    and collection_id <> all ((select jikimi.restricted_collections())::uuid[]) and jikimi.is_now(saved_at)
    and exists (select 1 from jikimi.inquiry_case c where c.id = case_id and c.collection_id = case_draft.collection_id
      and c.purpose = case_draft.purpose and c.handler_id = (select jikimi.actor_account()) and c.state in ('TAKEN', 'ANSWERED')));
create policy guard on jikimi.case_draft to jikimi_guard using (true);

-- The end of the period beside the case, so that what is due soon is found without its collection.
alter table jikimi.inquiry_case add column period_ends_on date, add column duplicate_of uuid references jikimi.inquiry_case;
alter table jikimi.inquiry_case no force row level security;
alter table jikimi.collection no force row level security;
update jikimi.inquiry_case c set period_ends_on = l.period_ends_on from jikimi.collection l where l.id = c.collection_id;
alter table jikimi.inquiry_case force row level security;
alter table jikimi.collection force row level security;
alter table jikimi.inquiry_case alter column period_ends_on set not null,
  add constraint duplicate_of_another check (duplicate_of is null or (close_reason = 'DUPLICATE' and duplicate_of <> id));

-- Rows lie here in the order in which counts and the lists behind them ask for them.
create index inquiry_case_open on jikimi.inquiry_case (purpose, handler_id) include (collection_id) where state <> 'CLOSED';
create index inquiry_case_waiting on jikimi.inquiry_case (purpose, attention) include (collection_id) where attention is not null;
create index inquiry_case_period on jikimi.inquiry_case (purpose, period_ends_on) include (collection_id) where state <> 'CLOSED';
create index inquiry_case_answered on jikimi.inquiry_case (purpose, answered_at) where state = 'ANSWERED';

create function jikimi.case_period() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    select l.period_ends_on into new.period_ends_on from jikimi.collection l where l.id = new.collection_id;
    return new;
  end $$;
create trigger inquiry_case_period before insert on jikimi.inquiry_case for each row execute function jikimi.case_period();

-- Whoever comes to hold a case finds no draft of somebody else; what is answered or closed has none.
create function jikimi.case_drafts_end() returns trigger language plpgsql security definer set search_path = jikimi, pg_temp
  as $$
  begin
    delete from jikimi.case_draft d where d.case_id = new.id;
    return null;
  end $$;
create trigger inquiry_case_ends_drafts after update on jikimi.inquiry_case for each row
  when (old.handler_id is distinct from new.handler_id
    or (new.state in ('ANSWERED', 'CLOSED') and new.state is distinct from old.state))
  execute function jikimi.case_drafts_end();

-- A duplicate is one of another case that its handler reaches, of the same purpose, and no circle comes of it.
create function jikimi.case_duplicates() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  begin
    if new.state <> 'CLOSED' then
      new.duplicate_of := null;
      return new;
    end if;
    if current_user <> 'jikimi_app'
      or (new.close_reason, new.duplicate_of) is not distinct from (old.close_reason, old.duplicate_of) then return new; end if;
    if (new.close_reason = 'DUPLICATE') <> (new.duplicate_of is not null) then
      perform jikimi.refuse('a duplicate names the case that it is one of');
    end if;
    if new.duplicate_of is not null then
      perform pg_advisory_xact_lock(7141128, hashtext(new.purpose));
      if not exists (select 1 from jikimi.inquiry_case c where c.id = new.duplicate_of and c.purpose = new.purpose
          and c.collection_id <> all (jikimi.restricted_collections()))
        or exists (
          with recursive chain as (
            select c.id, c.duplicate_of from jikimi.inquiry_case c where c.id = new.duplicate_of
            union select c.id, c.duplicate_of from chain join jikimi.inquiry_case c on c.id = chain.duplicate_of)
          select 1 from chain where id = new.id) then
        perform jikimi.refuse('a duplicate is one of another case, in no circle');
      end if;
    end if;
    return new;
  end $$;
create trigger inquiry_case_duplicates before update on jikimi.inquiry_case for each row execute function jikimi.case_duplicates();

-- Whose cases of a purpose wait for somebody else: once designated for it, now no more. For who is designated themselves.
create function jikimi.former_handlers(wanted text) returns uuid[] language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select coalesce(array_agg(distinct d.account_id), '{}') from jikimi.designation d
    where wanted = any (jikimi.actor_purposes()) and wanted = any (d.purposes) and not jikimi.is_held(d.account_id, wanted)
  $$;

-- Gives back every open case of a handler: to the substitute where they work on its purpose, the rest to whoever takes
-- it. The officer sees none of them; the substitute begins without reach. Returns what the records name.
drop function jikimi.release_cases(uuid);
create function jikimi.release_cases(holder uuid, substitute uuid)
  returns table (case_id uuid, number text, purpose text, pseudonym uuid, is_with_substitute boolean)
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare works_on text[];
  begin
    if not jikimi.actor_has('PRIVACY_OFFICER') or holder = jikimi.actor_account()
      or coalesce(substitute in (holder, jikimi.actor_account()), false) then
      perform jikimi.refuse('only a privacy officer gives back the cases of somebody else, to somebody else');
    end if;
    select coalesce(array_agg(distinct p), '{}') into works_on
    from jikimi.designation d
    join jikimi.account a on a.id = d.account_id and a.state = 'ACTIVE'
    join jikimi.account_role r on r.account_id = a.id and r.role = 'HANDLER', unnest(d.purposes) p
    where d.account_id = substitute and d.approved_at is not null and d.ended_at is null
      and jikimi.today() between d.from_on and d.until_on and jikimi.is_attended(substitute);
    return query
      with released as (
        update jikimi.inquiry_case c set version = c.version + 1,
          handler_id = case when c.purpose = any (works_on) then substitute end,
          taken_at = case when c.purpose = any (works_on) then jikimi.now() end,
          state = case when c.state = 'TAKEN' and c.purpose <> all (works_on) then 'RECEIVED' else c.state end
        where c.handler_id = holder and c.state in ('TAKEN', 'ANSWERED')
        returning c.id, c.number, c.purpose, c.collection_id, c.handler_id)
      select r.id, r.number, r.purpose, l.pseudonym, r.handler_id is not null
      from released r join jikimi.collection l on l.id = r.collection_id;
  end $$;

revoke execute on function jikimi.case_period(), jikimi.case_drafts_end(), jikimi.case_duplicates(), jikimi.former_handlers(text),
  jikimi.release_cases(uuid, uuid) from public;
grant create on schema jikimi to jikimi_guard;
alter function jikimi.case_period() owner to jikimi_guard;
alter function jikimi.case_drafts_end() owner to jikimi_guard;
alter function jikimi.former_handlers(text) owner to jikimi_guard;
alter function jikimi.release_cases(uuid, uuid) owner to jikimi_guard;
revoke create on schema jikimi from jikimi_guard;
grant execute on function jikimi.former_handlers(text), jikimi.release_cases(uuid, uuid) to jikimi_app;

grant select, insert, delete, update (id, template, sealed, saved_at) on jikimi.case_draft to jikimi_app;
grant select (case_id), delete on jikimi.case_draft to jikimi_guard;
grant select (period_ends_on) on jikimi.collection to jikimi_guard;
grant update (duplicate_of) on jikimi.inquiry_case to jikimi_app;
grant select on jikimi.case_draft to jikimi_backup;
`)
  }
}
