import { Migration } from '@mikro-orm/migrations'

/** Suspended accounts, recovery codes, fresh sign-ins; site keys with documents and a rate of their own. */
export class M0009SecondFactor extends Migration {
  override up(): void {
    this.addSql(`
alter table jikimi.account drop constraint account_state_check;
alter table jikimi.account add constraint account_state_check check (state in ('INVITED', 'ACTIVE', 'SUSPENDED', 'DISABLED'));
alter table jikimi.account add column suspended_by uuid references jikimi.account;
alter table jikimi.account add constraint account_suspended_by_another check (suspended_by <> id);
alter table jikimi.account add constraint account_says_who_suspended check ((state = 'SUSPENDED') <= (suspended_by is not null));

alter table jikimi.account_credential add column next_totp_key_id uuid, add column next_totp_sealed bytea;

-- Eighty random bits each, shown once; only digests lie here, each bound to its account.
create table jikimi.recovery_code (
  account_id uuid not null references jikimi.account,
  code_digest bytea not null check (length(code_digest) = 32),
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (account_id, code_digest)
);

-- When password and code were last given for this session, where from, and by which means.
alter table jikimi.staff_session add column proved_at timestamptz;
update jikimi.staff_session set proved_at = signed_in_at;
alter table jikimi.staff_session alter column proved_at set not null;
alter table jikimi.staff_session add column origin text not null default 'unknown' check (length(origin) between 1 and 64);
alter table jikimi.staff_session add column is_by_recovery_code boolean not null default false;
alter table jikimi.staff_session add column step_up_failures integer not null default 0;

-- Null documents: those of the built-in site. That one asks for all its visitors.
alter table jikimi.site_key add column documents jsonb check (jsonb_typeof(documents) = 'object');
alter table jikimi.site_key add column requests_per_minute integer not null default 600 check (requests_per_minute between 1 and 60000);
update jikimi.site_key set requests_per_minute = 60000 where label = 'built-in site';
alter table jikimi.site_key add column created_by uuid references jikimi.account;
alter table jikimi.site_key add column ended_by uuid references jikimi.account;
alter table jikimi.site_key add constraint site_key_label_check check (length(label) between 1 and 80);

create unique index department_by_name_ko on jikimi.department (name_ko);
create unique index department_by_name_en on jikimi.department (name_en);

-- Documents and rate of the site key that asks, or of the one that the asking person's data came in by.
create function jikimi.site_terms(wanted uuid) returns table (documents jsonb, requests_per_minute integer)
  language sql stable security definer set search_path = jikimi, pg_temp
  as $$
    select k.documents, k.requests_per_minute from jikimi.site_key k
    where k.id = wanted and k.ended_at is null and (k.id = jikimi.actor_site() or exists (select 1 from jikimi.collection l where l.id = jikimi.actor_collection() and l.site_key_id = k.id))
  $$;
`)
  }
}
