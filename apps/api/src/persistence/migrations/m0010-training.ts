import { Migration } from '@mikro-orm/migrations'

/** Designations that somebody else approves; training and attendance; restrictions. @law PIPA 28; policy 06, 09 */
export class M0010Training extends Migration {
  override up(): void {
    this.addSql(`
alter table jikimi.designation add column purposes text[] not null default '{}';
update jikimi.designation set purposes = array[purpose];
alter table jikimi.designation drop column purpose;
alter table jikimi.designation alter column purposes drop default;
alter table jikimi.designation add column approved_by uuid references jikimi.account;
alter table jikimi.designation add column approved_at timestamptz;
-- Those made before approval was asked for stay in force, and say so by naming no approver.
update jikimi.designation set approved_at = designated_at;
alter table jikimi.designation add constraint designation_names_purposes check (cardinality(purposes) between 1 and 20);
alter table jikimi.designation add constraint designation_lasts_a_year check (until_on - from_on <= 366);
alter table jikimi.designation add constraint designation_says_when check (
  (approved_by is null or approved_at is not null) and (ended_by is null or ended_at is not null));
alter table jikimi.designation add constraint designation_approved_by_another check (approved_by <> designated_by and approved_by <> account_id);

create table jikimi.training_course (
  id uuid primary key,
  title text not null check (length(title) between 1 and 200),
  audience text not null check (length(audience) between 1 and 200),
  purpose text not null check (length(purpose) between 1 and 500),
  content text not null check (length(content) between 1 and 4000),
  held_on date not null,
  method text not null check (method in ('IN_PERSON', 'ONLINE', 'READING')),
  planned_by uuid not null references jikimi.account,
  planned_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_by uuid references jikimi.account,
  version integer not null default 1,
  check ((cancelled_at is null) = (cancelled_by is null))
);
create index training_course_by_age on jikimi.training_course (planned_at desc, id desc);

create table jikimi.attendance (
  id uuid primary key,
  course_id uuid not null references jikimi.training_course,
  account_id uuid not null references jikimi.account,
  entered_by uuid not null references jikimi.account,
  entered_at timestamptz not null,
  voided_at timestamptz,
  voided_by uuid references jikimi.account,
  constraint attendance_entered_by_another check (entered_by <> account_id),
  constraint attendance_voided_by_another check (voided_by <> account_id),
  check ((voided_at is null) = (voided_by is null))
);
create unique index attendance_once on jikimi.attendance (course_id, account_id) where voided_at is null;
create index attendance_by_account on jikimi.attendance (account_id) where voided_at is null;

-- What an export was needed for: written with the act, changed by nobody.
alter table jikimi.access_record add column note text check (length(note) between 1 and 500);

-- While one is open, nobody who handles reaches the collection. The room rights-requests will open and end them.
create table jikimi.restriction (
  id uuid primary key,
  collection_id uuid not null references jikimi.collection,
  began_at timestamptz not null,
  ended_at timestamptz
);
create index restriction_open on jikimi.restriction (collection_id) where ended_at is null;
`)
  }
}
