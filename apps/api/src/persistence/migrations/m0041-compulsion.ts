import { Migration } from '@mikro-orm/migrations'

/**
 * What a statute compels: for hours, one officer sees what is restricted, because the chief privacy officer said so; each
 * look is a row. And what a restriction left open until now. @law policy 06; PIPA 18②
 */
export class M0041Compulsion extends Migration {
  override up(): void {
    this.addSql(`
alter table jikimi.separation_rule no force row level security;
insert into jikimi.separation_rule (name, kind, first, second, can_be_excepted) values
  ('COMPULSION_DECIDED_BY_ANOTHER', 'DYNAMIC', 'compulsion.asked', 'compulsion.approved', false);
alter table jikimi.separation_rule force row level security;

create table jikimi.compulsion (
  id uuid primary key,
  -- Which law and article compels
  statute text not null check (length(statute) between 1 and 200),
  -- Which document of which authority, under a key of its own id
  reference_sealed bytea not null check (length(reference_sealed) <= 4000),
  hours integer not null check (hours between 1 and 24),
  asked_by uuid not null references jikimi.account,
  asked_at timestamptz not null,
  decided_by uuid references jikimi.account,
  decided_at timestamptz,
  is_approved boolean,
  until_at timestamptz,
  version integer not null default 1,
  constraint compulsion_decided_by_another check (decided_by <> asked_by),
  constraint compulsion_is_decided_whole check (num_nonnulls(decided_by, decided_at, is_approved) in (0, 3)),
  constraint compulsion_ends_by_itself check (coalesce(is_approved, false) = (until_at is not null)
    and (until_at is null or until_at = decided_at + make_interval(hours => hours)))
);
create index compulsion_by_age on jikimi.compulsion (asked_at desc, id desc);
create table jikimi.compulsion_item (
  compulsion_id uuid not null references jikimi.compulsion,
  case_id uuid not null references jikimi.inquiry_case,
  case_number text not null,
  collection_id uuid references jikimi.collection on delete set null,
  primary key (compulsion_id, case_id)
);
create index compulsion_item_by_collection on jikimi.compulsion_item (collection_id);
create index compulsion_item_by_case on jikimi.compulsion_item (case_id);
create table jikimi.compulsion_look (
  id uuid primary key,
  compulsion_id uuid not null references jikimi.compulsion,
  by_account uuid not null references jikimi.account,
  at timestamptz not null
);
create index compulsion_look_of on jikimi.compulsion_look (compulsion_id, at);

create function jikimi.compulsion_keeps() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  begin
    if old.decided_at is not null or (new.id, new.statute, new.reference_sealed, new.hours, new.asked_by, new.asked_at)
      is distinct from (old.id, old.statute, old.reference_sealed, old.hours, old.asked_by, old.asked_at) then
      perform jikimi.refuse('a compulsion stays as it was asked for, and is decided once');
    end if;
    return new;
  end $$;
create trigger compulsion_keeps before update on jikimi.compulsion for each row execute function jikimi.compulsion_keeps();
create trigger compulsion_stays before delete or truncate on jikimi.compulsion for each statement execute function jikimi.is_append_only();
create trigger compulsion_item_stays before delete or truncate on jikimi.compulsion_item for each statement
  execute function jikimi.is_append_only();
create trigger compulsion_look_stays before update or delete or truncate on jikimi.compulsion_look for each statement
  execute function jikimi.is_append_only();

-- Over what is restricted now, by the number of a case or all of a request. Returns of whom it is; of nobody is no compulsion.
create function jikimi.ask_compulsion(new_id uuid, number text, request uuid, new_statute text, new_reference bytea, new_hours integer)
  returns table (case_number text, pseudonym uuid)
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_keeps_register() then perform jikimi.refuse('only a privacy officer asks for it'); end if;
    insert into jikimi.compulsion (id, statute, reference_sealed, hours, asked_by, asked_at)
    values (new_id, new_statute, new_reference, new_hours, jikimi.actor_account(), date_trunc('milliseconds', jikimi.now()));
    insert into jikimi.compulsion_item (compulsion_id, case_id, case_number, collection_id)
      select new_id, c.id, c.number, c.collection_id from jikimi.inquiry_case c
      where jikimi.is_restricted(c.collection_id) and (c.number = ask_compulsion.number
        or c.collection_id in (select t.collection_id from jikimi.request_target t where t.request_id = request and t.lifted_at is null));
    return query select i.case_number, l.pseudonym
      from jikimi.compulsion_item i join jikimi.collection l on l.id = i.collection_id where i.compulsion_id = new_id;
  end $$;

-- By the chief privacy officer, or who signs second for whoever asked, and never by who asked; its hours run from now.
create function jikimi.decide_compulsion(wanted uuid, seen integer, approved boolean) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare at timestamptz := date_trunc('milliseconds', jikimi.now());
  begin
    if not jikimi.actor_is_fresh() then perform jikimi.refuse('deciding asks for password and code again'); end if;
    update jikimi.compulsion c set decided_by = jikimi.actor_account(), decided_at = at, is_approved = approved, version = c.version + 1,
      until_at = case when approved then at + make_interval(hours => c.hours) end
    where c.id = wanted and c.version = seen and c.decided_at is null and jikimi.actor_approves_after(c.asked_by);
    return found;
  end $$;

-- Whether the actor asked for it, still keeps the register, and its hours run.
create function jikimi.actor_is_compelled(wanted uuid) returns boolean language sql stable security definer
  set search_path = jikimi, pg_temp
  as $$
    select exists (select 1 from jikimi.compulsion c where c.id = wanted and c.asked_by = jikimi.actor_account()
      and c.is_approved and jikimi.now() < c.until_at) and jikimi.actor_keeps_register()
  $$;

-- What is restricted, for who asked, while its hours run. To look is to leave a row: nothing is told without one.
create function jikimi.compelled_contents(wanted uuid, new_look uuid) returns table (case_number text, id uuid, purpose text,
    policy_version_id uuid, pseudonym uuid, key_id uuid, sealed bytea, letters jsonb)
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_is_compelled(wanted) then return; end if;
    insert into jikimi.compulsion_look (id, compulsion_id, by_account, at) values (new_look, wanted, jikimi.actor_account(), jikimi.now());
    return query select i.case_number, l.id, l.purpose, l.policy_version_id, l.pseudonym, l.key_id, l.sealed,
        coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'isFromVisitor', m.direction = 'FROM_VISITOR', 'sentAt', m.sent_at,
          'sealed', encode(m.sealed, 'base64')) order by m.sent_at, m.id)
          from jikimi.case_message m where m.collection_id = l.id and m.direction <> 'HANDOVER'), '[]')
      from jikimi.compulsion_item i join jikimi.collection l on l.id = i.collection_id
      where i.compulsion_id = wanted and jikimi.is_restricted(i.collection_id) order by i.case_number;
  end $$;

-- What a restriction left open. What somebody reached and revealed is told to who still sees the case
alter policy own_reads on jikimi.reach using (account_id = (select jikimi.actor_account())
  and exists (select 1 from jikimi.inquiry_case c where c.id = case_id and c.collection_id = reach.collection_id));
alter policy own_reads on jikimi.reveal using (account_id = (select jikimi.actor_account())
  and exists (select 1 from jikimi.inquiry_case c where c.id = case_id and c.collection_id = reveal.collection_id));

-- Who looks a person up finds nobody who is restricted, nor plants a canary on them
create or replace function jikimi.pseudonyms_of(wanted bytea[]) returns table (pseudonym uuid, purpose text)
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select distinct c.pseudonym, c.purpose from jikimi.lookup_token t join jikimi.collection c on c.id = t.collection_id
    where t.token = any (wanted) and jikimi.actor_has('CHIEF_PRIVACY_OFFICER') and not jikimi.is_restricted(c.id)
  $$;
create or replace function jikimi.pseudonym_of_case(wanted text) returns table (pseudonym uuid, purpose text)
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select c.pseudonym, c.purpose from jikimi.inquiry_case i join jikimi.collection c on c.id = i.collection_id
    where i.number = wanted and jikimi.actor_has('CHIEF_PRIVACY_OFFICER') and not jikimi.is_restricted(c.id)
  $$;

-- A letter that was claimed before the restriction began is not sent after it: without its link there is no mail
create or replace function jikimi.make_link(source uuid, digest bytea, ends timestamptz) returns void
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if exists (select 1 from jikimi.case_message m where m.id = source and jikimi.is_restricted(m.collection_id))
      or exists (select 1 from jikimi.link_renewal r where r.id = source and jikimi.is_restricted(r.collection_id)) then
      perform jikimi.refuse('nothing is sent while it is restricted');
    end if;
    insert into jikimi.case_link (token_digest, source_id, case_id, collection_id, until_at)
    select digest, source, s.case_id, s.collection_id,
      least(ends, jikimi.now() + interval '14 days', (l.period_ends_on + 1)::timestamp at time zone 'Asia/Seoul')
    from (select m.case_id, m.collection_id from jikimi.case_message m where m.id = source and m.delivery_state = 'SENDING'
      union all
      select r.case_id, r.collection_id from jikimi.link_renewal r where r.id = source and r.delivery_state = 'SENDING') s
    join jikimi.collection l on l.id = s.collection_id
    on conflict (token_digest) do update set until_at = excluded.until_at where case_link.spent_at is null;
  end $$;

-- Restricted ones stay where they are: nobody works on them, and nobody counts them
create or replace function jikimi.release_cases(holder uuid, substitute uuid)
  returns table (case_id uuid, number text, purpose text, pseudonym uuid, is_with_substitute boolean)
  language plpgsql volatile security definer
  set search_path = jikimi, pg_temp
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
        where c.handler_id = holder and c.state in ('TAKEN', 'ANSWERED') and not jikimi.is_restricted(c.collection_id)
        returning c.id, c.number, c.purpose, c.collection_id, c.handler_id)
      select r.id, r.number, r.purpose, l.pseudonym, r.handler_id is not null
      from released r join jikimi.collection l on l.id = r.collection_id;
  end $$;
`)
  }
}
