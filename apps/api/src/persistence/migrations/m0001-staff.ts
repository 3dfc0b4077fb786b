import { Migration } from '@mikro-orm/migrations'

/** The staff: departments, accounts, roles, sign-in, sessions, invitations. */
export class M0001Staff extends Migration {
  override up(): void {
    this.addSql(`
create schema if not exists jikimi;
revoke all on schema jikimi from public;

create table jikimi.installation (
  is_single boolean primary key default true check (is_single),
  id uuid not null,
  mode text not null check (mode in ('demo', 'production')),
  keystore_id text,
  created_at timestamptz not null
);

-- Demo and tests only: shifts jikimi.now() and the API's clock together. Nobody but the migrator writes it.
create table jikimi.clock_shift (is_single boolean primary key default true check (is_single), shift interval not null);

create function jikimi.now() returns timestamptz language sql stable
  set search_path = jikimi, pg_temp
  as $$ select pg_catalog.now() + coalesce((select shift from jikimi.clock_shift), interval '0') $$;

create function jikimi.token_digest(token text) returns bytea language sql immutable
  set search_path = pg_catalog, pg_temp
  as $$ select sha256(convert_to(token, 'UTF8')) $$;

create table jikimi.department (
  id uuid primary key,
  name_ko text not null,
  name_en text not null
);

create table jikimi.account (
  id uuid primary key,
  sign_in_name text not null unique check (sign_in_name = lower(sign_in_name) and length(sign_in_name) between 3 and 254),
  display_name text not null check (length(display_name) between 1 and 100),
  department_id uuid not null references jikimi.department,
  state text not null check (state in ('INVITED', 'ACTIVE', 'DISABLED')),
  locale text not null check (locale in ('KO', 'EN')),
  is_demo boolean not null default false,
  created_at timestamptz not null,
  version integer not null default 1
);
create index account_by_age on jikimi.account (created_at desc, id desc);

create table jikimi.account_role (
  account_id uuid not null references jikimi.account,
  role text not null check (role in ('ADMINISTRATOR', 'ARCHIVIST', 'AUDITOR', 'CHIEF_PRIVACY_OFFICER', 'HANDLER', 'PRIVACY_OFFICER')),
  granted_at timestamptz not null,
  granted_by uuid references jikimi.account,
  primary key (account_id, role)
);

-- Read and written by the sign-in functions only.
create table jikimi.account_credential (
  account_id uuid primary key references jikimi.account,
  password_hash text not null,
  totp_key_id uuid not null,
  totp_sealed bytea not null,
  last_code_step bigint not null default 0,
  failures integer not null default 0,
  locked_until timestamptz
);

create table jikimi.staff_session (
  token_digest bytea primary key check (length(token_digest) = 32),
  id uuid not null unique,
  account_id uuid not null references jikimi.account,
  signed_in_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index staff_session_by_account on jikimi.staff_session (account_id) where ended_at is null;

create table jikimi.invitation (
  token_digest bytea primary key check (length(token_digest) = 32),
  account_id uuid not null references jikimi.account,
  totp_key_id uuid,
  totp_sealed bytea,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table jikimi.designation (
  id uuid primary key,
  account_id uuid not null references jikimi.account,
  purpose text not null,
  from_on date not null,
  until_on date not null,
  authority text not null check (length(authority) between 1 and 500),
  designated_by uuid not null references jikimi.account,
  designated_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references jikimi.account,
  version integer not null default 1,
  check (until_on >= from_on),
  check (account_id <> designated_by)
);
create index designation_by_account on jikimi.designation (account_id) where ended_at is null;
create index designation_by_age on jikimi.designation (designated_at desc, id desc);

create table jikimi.site_key (
  id uuid primary key,
  key_digest bytea not null unique check (length(key_digest) = 32),
  label text not null,
  origins text[] not null,
  is_demo boolean not null default false,
  created_at timestamptz not null,
  ended_at timestamptz
);
`)
  }
}
