import { Migration } from '@mikro-orm/migrations'

/** Separation of duties as data with names, the history of rights, its periodic review. @law Std 5①②③ */
export class M0012Separation extends Migration {
  override up(): void {
    this.addSql(`
create table jikimi.separation_rule (
  name text primary key,
  kind text not null check (kind in ('STATIC', 'DYNAMIC', 'HOLDERS')),
  first text not null,
  second text,
  at_least integer,
  at_most integer,
  can_be_excepted boolean not null default false,
  check ((kind = 'HOLDERS') = (second is null))
);
insert into jikimi.separation_rule (name, kind, first, second, can_be_excepted) values
  ('ADMINISTRATOR_AUDITOR', 'STATIC', 'ADMINISTRATOR', 'AUDITOR', false),
  ('ADMINISTRATOR_PRIVACY_OFFICER', 'STATIC', 'ADMINISTRATOR', 'PRIVACY_OFFICER', false),
  ('ADMINISTRATOR_CHIEF_PRIVACY_OFFICER', 'STATIC', 'ADMINISTRATOR', 'CHIEF_PRIVACY_OFFICER', false),
  ('ADMINISTRATOR_HANDLER', 'STATIC', 'ADMINISTRATOR', 'HANDLER', false),
  ('ADMINISTRATOR_ARCHIVIST', 'STATIC', 'ADMINISTRATOR', 'ARCHIVIST', false),
  ('AUDITOR_HANDLER', 'STATIC', 'AUDITOR', 'HANDLER', false),
  ('AUDITOR_PRIVACY_OFFICER', 'STATIC', 'AUDITOR', 'PRIVACY_OFFICER', false),
  ('AUDITOR_CHIEF_PRIVACY_OFFICER', 'STATIC', 'AUDITOR', 'CHIEF_PRIVACY_OFFICER', false),
  ('AUDITOR_ARCHIVIST', 'STATIC', 'AUDITOR', 'ARCHIVIST', false),
  ('ARCHIVIST_HANDLER', 'STATIC', 'ARCHIVIST', 'HANDLER', false),
  ('PRIVACY_OFFICER_CHIEF_PRIVACY_OFFICER', 'STATIC', 'PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER', true),
  ('DESIGNATION_APPROVED_BY_ANOTHER', 'DYNAMIC', 'designation.proposed', 'designation.approved', false),
  ('ATTENDANCE_ENTERED_BY_ANOTHER', 'DYNAMIC', 'course.attended', 'attendance.entered', false),
  ('REVEALS_UNLOCKED_BY_ANOTHER', 'DYNAMIC', 'reveal-unlock.asked', 'reveal-unlock.granted', false),
  ('ACCOUNT_REINSTATED_BY_ANOTHER', 'DYNAMIC', 'account.suspended', 'account.reinstated', false),
  ('AUDIT_SCOPE_GRANTED_BY_ANOTHER', 'DYNAMIC', 'access-record.listed', 'audit-scope.granted', false),
  ('EXCEPTION_ACCEPTED_BY_ANOTHER', 'DYNAMIC', 'separation-exception.declared', 'separation-exception.accepted', false),
  ('ROLE_GRANTED_BY_ANOTHER', 'DYNAMIC', 'account.created', 'account.roles-changed', false);
insert into jikimi.separation_rule (name, kind, first, at_least, at_most) values
  ('ADMINISTRATOR_HOLDERS', 'HOLDERS', 'ADMINISTRATOR', 1, 3),
  ('CHIEF_PRIVACY_OFFICER_HOLDERS', 'HOLDERS', 'CHIEF_PRIVACY_OFFICER', null, 1);

-- One person who holds a pair that can be excepted, and the deputy to whom the second signature goes.
create table jikimi.separation_exception (
  id uuid primary key,
  rule text not null references jikimi.separation_rule,
  account_id uuid not null references jikimi.account,
  deputy_id uuid not null references jikimi.account,
  authority text not null check (length(authority) between 1 and 500),
  declared_by uuid not null references jikimi.account,
  declared_at timestamptz not null,
  accepted_at timestamptz,
  ended_at timestamptz,
  ended_by uuid references jikimi.account,
  check (deputy_id <> account_id),
  constraint exception_declared_by_another check (declared_by not in (account_id, deputy_id)),
  check ((ended_at is null) = (ended_by is null))
);
create unique index separation_exception_once on jikimi.separation_exception (rule, account_id) where ended_at is null;

-- Names as they were at the time. Written by triggers, kept for three years at least: nothing deletes it.
create table jikimi.rights_history (
  id uuid primary key,
  -- Entries of one transaction share their instant, and one that waited for another carries the earlier: this orders them.
  seq bigint generated always as identity unique,
  at timestamptz not null,
  change text not null check (change ~ '^[A-Z_]+$'),
  account_id uuid references jikimi.account,
  account_name text,
  department_ko text,
  department_en text,
  role text,
  role_ko text,
  role_en text,
  purposes text[] not null default '{}',
  from_on date,
  until_on date,
  detail text,
  object_id uuid,
  by_account uuid references jikimi.account,
  by_name text
);
create index rights_history_by_time on jikimi.rights_history (at desc, seq desc);
create index rights_history_by_account on jikimi.rights_history (account_id, at desc);

create table jikimi.rights_review (
  id uuid primary key,
  day date not null,
  comment text not null check (length(comment) between 1 and 2000),
  signed_by uuid not null references jikimi.account,
  signed_at timestamptz not null,
  content text not null,
  digest text not null check (digest = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
create index rights_review_by_day on jikimi.rights_review (day desc, signed_at desc);
`)
  }
}
