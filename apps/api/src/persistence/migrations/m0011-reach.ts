import { Migration } from '@mikro-orm/migrations'

/** Rules with values that loosen slowly; reach that comes from holding a case; reveals beyond the cap. */
export class M0011Reach extends Migration {
  override up(): void {
    this.addSql(`
-- For all of these a higher value is the weaker one.
create table jikimi.rule (
  name text primary key,
  standard integer not null,
  least integer not null,
  most integer not null,
  check (standard between least and most)
);
insert into jikimi.rule (name, standard, least, most) values
  ('ATTENDANCE_MONTHS', 12, 1, 24),
  ('REVEALS_PER_HOUR', 30, 1, 200),
  ('ORDINARY_REVEALS_PER_HOUR', 10, 0, 200),
  ('REACH_MINUTES', 30, 5, 120),
  ('NAME_CHARACTERS_SHOWN', 2, 0, 2),
  ('EMAIL_CHARACTERS_SHOWN', 2, 0, 4),
  ('PHONE_DIGITS_SHOWN', 4, 0, 4),
  ('RIGHTS_REVIEW_MONTHS', 3, 1, 12);

create table jikimi.rule_change (
  id uuid primary key,
  rule text not null references jikimi.rule,
  value integer not null,
  reason text not null check (length(reason) between 1 and 500),
  changed_by uuid not null references jikimi.account,
  changed_at timestamptz not null,
  effective_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_by uuid references jikimi.account,
  check ((cancelled_at is null) = (cancelled_by is null))
);
create index rule_change_by_rule on jikimi.rule_change (rule, effective_at desc, changed_at desc);

-- What was called reach until now is the act of revealing; reach is what holding the case gives.
alter table jikimi.reach rename to reveal;
alter index jikimi.reach_pkey rename to reveal_pkey;
create index reveal_by_account on jikimi.reveal (account_id, granted_at desc);

create table jikimi.reach (
  id uuid primary key,
  case_id uuid not null references jikimi.inquiry_case,
  collection_id uuid not null references jikimi.collection,
  account_id uuid not null references jikimi.account,
  items text[] not null check (cardinality(items) > 0),
  granted_at timestamptz not null,
  until_at timestamptz not null check (until_at > granted_at)
);
create index reach_by_case on jikimi.reach (case_id, account_id, until_at desc);

create table jikimi.reveal_unlock (
  id uuid primary key,
  account_id uuid not null references jikimi.account,
  reason text not null check (length(reason) between 1 and 500),
  asked_at timestamptz not null,
  decided_by uuid references jikimi.account,
  decided_at timestamptz,
  more integer check (more between 1 and 100),
  until_at timestamptz check (until_at <= decided_at + interval '1 hour'),
  constraint reveals_unlocked_by_another check (decided_by <> account_id),
  check ((decided_at is null) = (decided_by is null)),
  check ((more is null) = (until_at is null))
);
create index reveal_unlock_by_account on jikimi.reveal_unlock (account_id, asked_at desc);
create unique index reveal_unlock_asked_once on jikimi.reveal_unlock (account_id) where decided_at is null;

-- An answered case can be given back; a taken one becomes a received one again.
alter table jikimi.inquiry_case drop constraint inquiry_case_check1;
alter table jikimi.inquiry_case add constraint inquiry_case_has_a_holder
  check (state in ('RECEIVED', 'ANSWERED') or handler_id is not null);
`)
  }
}
