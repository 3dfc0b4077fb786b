import { Migration } from '@mikro-orm/migrations'

/** Drafts of the next version: written by officers, approved by somebody else, withdrawn before their day. @law policy 11 */
export class M0044PolicyDrafts extends Migration {
  override up(): void {
    this.addSql(`
alter table jikimi.separation_rule no force row level security;
insert into jikimi.separation_rule (name, kind, first, second, can_be_excepted) values
  ('POLICY_APPROVED_BY_ANOTHER', 'DYNAMIC', 'policy-draft.proposed', 'policy-draft.approved', false);
alter table jikimi.separation_rule force row level security;

alter table jikimi.policy_version
  -- The words of its policy-change notice; a version that came as a file has none
  add column notice_ko text check (length(notice_ko) between 1 and 4000),
  add column notice_en text check (length(notice_en) between 1 and 4000),
  -- What it meant when it was approved, without counts
  add column consequences jsonb;

create table jikimi.policy_draft (
  id uuid primary key,
  -- The version it was begun from
  follows uuid not null references jikimi.policy_version,
  state text not null check (state in ('DRAFT', 'PROPOSED', 'APPROVED', 'DROPPED')),
  -- The document as JSON; halfway it may be no policy yet
  source text not null check (octet_length(source) between 2 and 400000),
  notice_ko text not null check (length(notice_ko) <= 4000),
  notice_en text not null check (length(notice_en) <= 4000),
  -- Weighed as significant by hand; nothing is weighed as less
  is_raised boolean not null,
  -- Everybody who wrote in it: none of them approves
  written_by uuid[] not null check (cardinality(written_by) > 0),
  version integer not null default 1,
  began_at timestamptz not null,
  changed_at timestamptz not null,
  proposed_by uuid references jikimi.account,
  proposed_at timestamptz,
  returned_by uuid references jikimi.account,
  return_reason text check (length(return_reason) between 1 and 1000),
  approved_by uuid references jikimi.account,
  approved_at timestamptz,
  policy_version_id uuid unique references jikimi.policy_version,
  -- What it meant when it was approved, with counts
  consequences jsonb,
  constraint draft_proposed_whole check ((state in ('PROPOSED', 'APPROVED')) <= (num_nonnulls(proposed_by, proposed_at) = 2)),
  constraint draft_returned_whole check (num_nonnulls(returned_by, return_reason) in (0, 2)),
  constraint draft_approved_whole check (num_nonnulls(approved_by, approved_at, policy_version_id, consequences)
    = case when state = 'APPROVED' then 4 else 0 end),
  constraint draft_approved_by_another check (approved_by <> proposed_by and approved_by <> all (written_by))
);
create unique index policy_draft_open on jikimi.policy_draft ((true)) where state in ('DRAFT', 'PROPOSED');
create function jikimi.policy_draft_keeps() returns trigger language plpgsql set search_path = jikimi, pg_temp
  as $$
  begin
    if old.state in ('APPROVED', 'DROPPED') then perform jikimi.refuse('a draft that is decided stays'); end if;
    return new;
  end $$;
create trigger policy_draft_keeps before update on jikimi.policy_draft for each row execute function jikimi.policy_draft_keeps();
create trigger policy_draft_stays before delete or truncate on jikimi.policy_draft for each statement
  execute function jikimi.is_append_only();

create function jikimi.begin_policy_draft(new_id uuid, from_version uuid, new_source text) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_has('PRIVACY_OFFICER') then perform jikimi.refuse('only a privacy officer drafts a policy'); end if;
    insert into jikimi.policy_draft (id, follows, state, source, notice_ko, notice_en, is_raised, written_by, began_at, changed_at)
      values (new_id, from_version, 'DRAFT', new_source, '', '', false, array[jikimi.actor_account()], jikimi.now(), jikimi.now())
      on conflict do nothing;
    return found;
  end $$;

create function jikimi.save_policy_draft(wanted uuid, seen integer, new_source text, ko text, en text, raised boolean) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_has('PRIVACY_OFFICER') then perform jikimi.refuse('only a privacy officer drafts a policy'); end if;
    update jikimi.policy_draft d set source = new_source, notice_ko = ko, notice_en = en, is_raised = raised, version = d.version + 1,
      written_by = case when jikimi.actor_account() = any (d.written_by) then d.written_by else d.written_by || jikimi.actor_account() end,
      changed_at = jikimi.now()
    where d.id = wanted and d.version = seen and d.state = 'DRAFT';
    return found;
  end $$;

create function jikimi.propose_policy_draft(wanted uuid, seen integer) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_has('PRIVACY_OFFICER') then perform jikimi.refuse('only a privacy officer drafts a policy'); end if;
    update jikimi.policy_draft d set state = 'PROPOSED', proposed_by = jikimi.actor_account(), proposed_at = jikimi.now(),
      returned_by = null, return_reason = null, version = d.version + 1
    where d.id = wanted and d.version = seen and d.state = 'DRAFT' and d.notice_ko <> '' and d.notice_en <> '';
    return found;
  end $$;

-- By who approves, or by an officer who sees that there is more to write.
create function jikimi.return_policy_draft(wanted uuid, seen integer, why text) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_is_officer() then perform jikimi.refuse('only officers return a draft'); end if;
    update jikimi.policy_draft d set state = 'DRAFT', proposed_by = null, proposed_at = null, returned_by = jikimi.actor_account(),
      return_reason = why, version = d.version + 1
    where d.id = wanted and d.version = seen and d.state = 'PROPOSED';
    return found;
  end $$;

create function jikimi.drop_policy_draft(wanted uuid, seen integer) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  begin
    if not jikimi.actor_is_officer() then perform jikimi.refuse('only officers drop a draft'); end if;
    update jikimi.policy_draft d set state = 'DROPPED', version = d.version + 1
    where d.id = wanted and d.version = seen and d.state in ('DRAFT', 'PROPOSED');
    return found;
  end $$;

-- What it says of itself is read from what was proposed, not from what the caller says; its days are the trigger's to judge.
create function jikimi.approve_policy_draft(wanted uuid, seen integer, new_version uuid, new_digest text, weight text, days integer,
    meant jsonb) returns boolean
  language plpgsql volatile security definer set search_path = jikimi, pg_temp
  as $$
  declare d jikimi.policy_draft; doc jsonb;
  begin
    if not jikimi.actor_is_fresh() then perform jikimi.refuse('approving a policy needs a fresh sign-in'); end if;
    perform pg_advisory_xact_lock(7141144);
    select * into d from jikimi.policy_draft p where p.id = wanted and p.version = seen and p.state = 'PROPOSED' for update;
    if d.id is null then return false; end if;
    if not jikimi.actor_approves_after(d.proposed_by) then perform jikimi.refuse('a policy is approved by another'); end if;
    if jikimi.actor_account() = any (d.written_by) then perform jikimi.refuse('who wrote a policy does not approve it'); end if;
    doc := d.source::jsonb;
    insert into jikimi.policy_version (id, version, digest, source, announced_on, effective_on, published_at, significance, notice_days,
        promised_days, promised_significant_days, notice_ko, notice_en, consequences)
      values (new_version, doc ->> 'version', new_digest, d.source, (doc ->> 'announcedOn')::date, (doc ->> 'effectiveOn')::date,
        jikimi.now(), case when d.is_raised then 'SIGNIFICANT' else weight end, days, (doc #>> '{notice,days}')::integer,
        (doc #>> '{notice,significantDays}')::integer, d.notice_ko, d.notice_en, meant - 'collections');
    insert into jikimi.retention_term (policy_version_id, achieved_days)
      values (new_version, (doc #>> '{retention,purposeAchievedAfterDays}')::integer);
    update jikimi.policy_draft p set state = 'APPROVED', approved_by = jikimi.actor_account(), approved_at = jikimi.now(),
      policy_version_id = new_version, consequences = meant, version = p.version + 1
    where p.id = wanted;
    return true;
  end $$;

-- How much lies there, by purpose and version, to who weighs a draft: counts, of nobody.
create function jikimi.collections_by_version() returns table (purpose text, policy_version_id uuid, collections bigint)
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select l.purpose, l.policy_version_id, count(*) from jikimi.collection l
    where jikimi.actor_is_officer() group by 1, 2
  $$;
`)
  }
}
