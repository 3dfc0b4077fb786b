import { Migration } from '@mikro-orm/migrations'

/** What auditors, officers and the watcher work with: scopes by department, exports, alerts, explanations, inspections. */
export class M0021Auditing extends Migration {
  override up(): void {
    this.addSql(`
alter table jikimi.audit_scope
  add column departments uuid[] not null default '{}',
  add column ended_at timestamptz,
  add column ended_by uuid references jikimi.account,
  add check ((ended_at is null) = (ended_by is null));

alter table jikimi.separation_rule no force row level security;
insert into jikimi.separation_rule (name, kind, first, second, can_be_excepted) values
  ('AUDIT_SCOPE_GRANTED_BY_UNAUDITED', 'DYNAMIC', 'access-record.listed', 'audit-scope.granted', false),
  ('EXPLANATION_JUDGED_BY_ANOTHER', 'DYNAMIC', 'explanation.answered', 'explanation.signed-off', false),
  ('INSPECTION_SIGNED_BY_ANOTHER', 'DYNAMIC', 'inspection.prepared', 'inspection.signed', false),
  ('RECORD_CUT_APPROVED_BY_ANOTHER', 'DYNAMIC', 'record-cut.proposed', 'record-cut.approved', false);

alter table jikimi.separation_rule force row level security;

-- As everywhere here, a higher value is the weaker one.
alter table jikimi.rule no force row level security;
insert into jikimi.rule (name, standard, least, most) values
  ('EARLY_ALLOWANCE_HOURS', 1, 0, 9),
  ('LATE_ALLOWANCE_HOURS', 2, 0, 6),
  ('PEOPLE_TIMES_USUAL', 3, 2, 20),
  ('PEOPLE_A_DAY', 20, 1, 1000),
  ('SAME_PERSON_A_DAY', 10, 2, 200),
  ('REFUSALS_IN_A_ROW', 5, 2, 50),
  ('EXPLANATION_DAYS', 5, 1, 30),
  ('REMINDER_DAYS', 3, 1, 29),
  ('RECORD_MONTHS_BEYOND', 0, 0, 36);
alter table jikimi.rule force row level security;

create table jikimi.record_export (
  id uuid primary key,
  account_id uuid not null references jikimi.account,
  idempotency_digest bytea not null check (length(idempotency_digest) = 32),
  request_digest bytea not null check (length(request_digest) = 32),
  purposes text[] not null,
  duties text[] not null,
  departments uuid[] not null,
  from_on date not null,
  until_on date not null,
  has_all_headers boolean not null,
  earlier_size bigint check (earlier_size > 0),
  reason_sealed bytea not null,
  asked_at timestamptz not null,
  state text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'OVER')),
  done bigint not null default 0,
  total bigint,
  failure text check (failure ~ '^[A-Z_]+$'),
  finished_at timestamptz,
  tree_size bigint,
  bytes bigint,
  digest text check (digest ~ '^[0-9a-f]{64}$'),
  expires_at timestamptz,
  -- Whose turn it is to make it, and when that worker last gave a sign of life
  claim uuid,
  worked_at timestamptz,
  check (until_on >= from_on),
  check ((state = 'DONE') = (tree_size is not null and bytes is not null and digest is not null) or state = 'OVER'),
  unique (account_id, idempotency_digest)
);
create index record_export_by_age on jikimi.record_export (asked_at desc, id desc);
create index record_export_to_do on jikimi.record_export (asked_at) where state in ('QUEUED', 'RUNNING', 'DONE');

-- Raised by the watcher from records that are in the tree. The texts of its steps are sealed under a key of its id.
create table jikimi.alert (
  id uuid primary key,
  rule text not null check (rule in ('OFF_HOURS', 'MORE_PEOPLE_THAN_USUAL', 'SAME_PERSON_AGAIN', 'AFTER_CLOSURE', 'COLLEAGUE_LOOKED_UP',
    'REFUSALS_IN_A_ROW', 'CANARY')),
  -- One alert a rule, account and day or case or canary: what follows on it is counted, not raised again
  key text not null unique,
  at timestamptz not null,
  raised_at timestamptz not null,
  account_id uuid not null references jikimi.account,
  department_id uuid not null references jikimi.department,
  purpose text,
  duty text,
  case_numbers text[] not null default '{}',
  records uuid[] not null check (cardinality(records) between 1 and 1000),
  collection_count integer not null,
  found integer not null,
  threshold integer,
  state text not null default 'RAISED'
    check (state in ('RAISED', 'DISMISSED', 'ASKED', 'OVERDUE', 'ANSWERED', 'REJECTED', 'SIGNED_OFF')),
  -- When it was last asked for, so that what came before a rejection counts no more
  asked_at timestamptz,
  due_on date,
  reminded_at timestamptz,
  missed_at timestamptz,
  version integer not null default 1,
  check (num_nonnulls(purpose, duty) = 1),
  check ((due_on is null) = (state in ('RAISED', 'DISMISSED'))),
  check ((asked_at is null) = (due_on is null))
);
create index alert_by_age on jikimi.alert (raised_at desc, id desc);
create index alert_by_account on jikimi.alert (account_id, raised_at desc, id desc);
create index alert_awaited on jikimi.alert (due_on) where state in ('ASKED', 'REJECTED');
-- The third part of a key says of which canary, case or pseudonym it is
create index alert_of_canary on jikimi.alert (split_part(key, ':', 3)) where rule = 'CANARY';

-- Whoever changes an alert: its steps have an order, its records stand once somebody looked, and no change hides another.
create function jikimi.alert_keeps_its_way() returns trigger language plpgsql
  set search_path = pg_catalog, pg_temp
  as $$
  begin
    if new.version <> old.version + 1
      or (new.state <> old.state and (old.state, new.state) not in (values ('RAISED', 'DISMISSED'), ('RAISED', 'ASKED'), ('ASKED', 'OVERDUE'),
        ('ASKED', 'ANSWERED'), ('OVERDUE', 'ANSWERED'), ('REJECTED', 'OVERDUE'), ('REJECTED', 'ANSWERED'), ('ANSWERED', 'REJECTED'),
        ('ANSWERED', 'SIGNED_OFF')))
      or (old.state <> 'RAISED' and (new.records, new.found, new.collection_count, new.case_numbers)
        is distinct from (old.records, old.found, old.collection_count, old.case_numbers))
      or (new.state not in ('ASKED', 'REJECTED') or new.state = old.state)
        and (new.asked_at, new.due_on) is distinct from (old.asked_at, old.due_on)
      or new.state in ('ASKED', 'REJECTED') and new.state <> old.state and new.asked_at is not distinct from old.asked_at
    then
      raise exception 'an alert keeps its way' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $$;
create trigger keeps before update on jikimi.alert for each row execute function jikimi.alert_keeps_its_way();

create table jikimi.alert_step (
  id uuid primary key,
  alert_id uuid not null references jikimi.alert,
  kind text not null check (kind in ('ASKED', 'REMINDED', 'MISSED', 'ANSWERED', 'REJECTED', 'SIGNED_OFF', 'DISMISSED')),
  at timestamptz not null,
  by_account uuid references jikimi.account,
  dismissal text check (dismissal in ('ORDINARY_WORK', 'KNOWN_TEST', 'FALSE_ALARM')),
  text_sealed bytea,
  check ((kind in ('REMINDED', 'MISSED')) = (by_account is null)),
  check ((kind = 'DISMISSED') = (dismissal is not null)),
  check (text_sealed is not null or kind in ('REMINDED', 'MISSED'))
);
create index alert_step_by_alert on jikimi.alert_step (alert_id, at, id);
create trigger keeps_all before update or delete or truncate on jikimi.alert_step for each statement
  execute function jikimi.access_record_is_never_changed();

-- An invented collection that nobody has a reason to open. Who handles must not see which.
create table jikimi.canary (
  id uuid primary key,
  pseudonym uuid not null,
  case_number text not null,
  planted_by uuid not null references jikimi.account,
  planted_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references jikimi.account,
  check ((ended_at is null) = (ended_by is null))
);
create unique index canary_once on jikimi.canary (pseudonym) where ended_at is null;

-- How far the watcher has looked through the tree.
create table jikimi.watch_head (
  is_only boolean primary key default true check (is_only),
  index bigint not null,
  looked_at timestamptz not null
);

create table jikimi.inspection (
  id uuid primary key,
  month date not null unique check (month = date_trunc('month', month)::date),
  prepared_by uuid not null references jikimi.account,
  prepared_at timestamptz not null,
  content text not null,
  digest text not null check (digest = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  signed_by uuid references jikimi.account,
  signed_at timestamptz,
  follow_up_sealed bytea,
  signed_digest text check (signed_digest ~ '^[0-9a-f]{64}$'),
  version integer not null default 1,
  constraint inspection_signed_by_another check (signed_by <> prepared_by),
  check (num_nulls(signed_by, signed_at, follow_up_sealed, signed_digest) in (0, 4))
);
create table jikimi.inspection_comment (
  id uuid primary key,
  inspection_id uuid not null references jikimi.inspection,
  by_account uuid not null references jikimi.account,
  at timestamptz not null,
  is_finding boolean not null,
  text_sealed bytea not null
);
create index inspection_comment_by_inspection on jikimi.inspection_comment (inspection_id, at, id);
create trigger keeps_all before update or delete or truncate on jikimi.inspection_comment for each statement
  execute function jikimi.access_record_is_never_changed();
`)
  }
}
