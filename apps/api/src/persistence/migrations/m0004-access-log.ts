import { Migration } from '@mikro-orm/migrations'

/** Access records: who, when, from where, whose data (pseudonyms), which act, on which ground. Insert-only for everyone. */
export class M0004AccessLog extends Migration {
  override up(): void {
    this.addSql(`
create table jikimi.access_record (
  id uuid primary key,
  at timestamptz not null,
  xid xid8 not null default pg_current_xact_id(),
  actor_kind text not null check (actor_kind in ('STAFF', 'SITE', 'SUBJECT', 'SYSTEM', 'ANONYMOUS')),
  account_id uuid references jikimi.account,
  department_id uuid references jikimi.department,
  origin text not null check (length(origin) between 1 and 64),
  act text not null check (act ~ '^[a-z-]+[.][a-z-]+$'),
  purpose text,
  duty text check (duty in ('RIGHTS_REQUEST', 'DESTRUCTION', 'INSPECTION', 'INCIDENT', 'REGISTER', 'ACCESS_CONTROL')),
  reason text,
  case_id uuid,
  case_number text,
  object_id uuid,
  items text[] not null,
  collections uuid[] not null check (cardinality(collections) <= 1000),
  part integer not null default 1,
  parts integer not null default 1,
  outcome text not null check (outcome in ('DONE', 'REFUSED', 'FAULT')),
  refusal text check (refusal ~ '^[A-Z_]+$'),
  times integer not null default 1 check (times > 0),
  request_id uuid not null,
  check (num_nonnulls(purpose, duty) = 1),
  check ((actor_kind = 'STAFF') = (account_id is not null and department_id is not null)),
  check (part between 1 and parts),
  check ((outcome = 'REFUSED') = (refusal is not null))
);
create index access_record_by_time on jikimi.access_record (at desc, id desc);
create index access_record_by_xid on jikimi.access_record (xid, id);

create function jikimi.access_record_is_append_only() returns trigger language plpgsql
  set search_path = pg_catalog, pg_temp
  as $$ begin raise exception 'access records are never changed' using errcode = 'insufficient_privilege'; end $$;

create trigger access_record_keeps before update or delete or truncate on jikimi.access_record
  for each statement execute function jikimi.access_record_is_append_only();

create table jikimi.audit_scope (
  id uuid primary key,
  account_id uuid not null references jikimi.account,
  purposes text[] not null,
  duties text[] not null,
  from_on date not null,
  until_on date not null,
  granted_by uuid not null references jikimi.account,
  granted_at timestamptz not null,
  check (until_on >= from_on),
  check (cardinality(purposes) + cardinality(duties) > 0),
  check (account_id <> granted_by)
);
`)
  }
}
