import { Migration } from '@mikro-orm/migrations'

/**
 * Access records by month, each with the salt of its commitment; where each lies in the tree, and who saw whom. The
 * partitions lie in a schema that nobody but their owner may use: there is one way to a record, and it has the row rules.
 */
export class M0020RecordsByMonth extends Migration {
  override up(): void {
    this.addSql(`
create schema jikimi_parts;

alter table jikimi.access_record rename to access_record_unparted;
alter table jikimi.access_record_unparted no force row level security;
alter table jikimi.access_record_unparted drop constraint access_record_pkey;
drop index jikimi.access_record_by_xid, jikimi.access_record_by_time;

create table jikimi.access_record (
  id uuid not null,
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
  -- A lookup of a colleague, by the address they sign in with
  is_collegial boolean not null default false,
  -- Free text is sealed, under a key of the record's own id or of what the text lies with; the commitment tells which text it was
  note_sealed bytea,
  note_commitment bytea check (length(note_commitment) = 32),
  -- From before texts were sealed
  old_note text check (length(old_note) between 1 and 500),
  salt bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
    check (length(salt) = 32),
  check (num_nonnulls(purpose, duty) = 1),
  check ((actor_kind = 'STAFF') = (account_id is not null and department_id is not null)),
  check (part between 1 and parts),
  check ((outcome = 'REFUSED') = (refusal is not null)),
  check (note_sealed is null or note_commitment is not null),
  primary key (at, id)
) partition by range (at);
create index access_record_by_xid on jikimi.access_record (xid, id);
-- One order for each way to ask, with what a scope is made of: who may not read a record costs no look at its row
create index access_record_by_account on jikimi.access_record (account_id, at desc, id desc) include (purpose, duty, department_id);
create index access_record_by_purpose on jikimi.access_record (purpose, at desc, id desc) include (duty, department_id) where purpose is not null;
create index access_record_by_duty on jikimi.access_record (duty, at desc, id desc) include (purpose, department_id) where duty is not null;
create index access_record_by_act on jikimi.access_record (act, at desc, id desc) include (purpose, duty, department_id);
create index access_record_by_origin on jikimi.access_record (origin, at desc, id desc) include (purpose, duty, department_id);
create index access_record_by_department on jikimi.access_record (department_id, at desc, id desc) include (purpose, duty) where department_id is not null;
create index access_record_by_case on jikimi.access_record (case_number, at desc, id desc) where case_number is not null;
create index access_record_by_object on jikimi.access_record (object_id, at desc, id desc) where object_id is not null;
create index access_record_by_reason on jikimi.access_record (reason, at desc, id desc) include (purpose, duty, department_id) where reason is not null;
create index access_record_by_request on jikimi.access_record using hash (request_id);
create index access_record_not_done on jikimi.access_record (outcome, at desc, id desc) include (purpose, duty, department_id) where outcome <> 'DONE';
create index access_record_collegial on jikimi.access_record (at desc, id desc) where is_collegial;
-- Where each record lies in the tree. Written by the sequencer; what the tree says of itself lies in log_statement.
create table jikimi.log_entry (
  record_at timestamptz not null,
  record_id uuid not null,
  index bigint not null check (index >= 0),
  primary key (record_at, record_id)
) partition by range (record_at);
create index log_entry_by_index on jikimi.log_entry (index);

-- Who saw this person: one row a collection of a record. Written by the sequencer.
create table jikimi.collection_access (
  collection uuid not null,
  at timestamptz not null,
  record_id uuid not null,
  primary key (collection, at, record_id)
) partition by range (at);

create table jikimi.log_statement (
  index bigint primary key check (index >= 0),
  kind text not null check (kind in ('begun', 'restored', 'cut')),
  at timestamptz not null,
  entry text not null
);

-- How far the sequencer has come: the place of the last record, and the cluster whose transactions the numbers are of.
create table jikimi.log_head (
  is_only boolean primary key default true check (is_only),
  origin text not null,
  size bigint not null check (size > 0),
  after_xid xid8 not null,
  after_id uuid not null,
  cluster text not null,
  -- Sizes of the tree from which the order begins anew: numbers of another cluster, or records that a restore brought back
  turns bigint[] not null default '{}',
  signed_at timestamptz not null
);

create table jikimi.log_witness (
  name text primary key,
  verifier_key text not null,
  size bigint,
  cosigned_at timestamptz
);

-- What destroys records after the law's year or two: proposed by one person, approved by another, whole months only.
create table jikimi.record_cut (
  id uuid primary key,
  before timestamptz not null,
  reason_sealed bytea not null,
  proposed_by uuid not null references jikimi.account,
  proposed_at timestamptz not null,
  approved_by uuid references jikimi.account,
  approved_at timestamptz,
  declined_by uuid references jikimi.account,
  declined_at timestamptz,
  statement_index bigint,
  records bigint,
  cut_at timestamptz,
  check (before = date_trunc('month', before at time zone 'Asia/Seoul') at time zone 'Asia/Seoul'),
  constraint record_cut_approved_by_another check (approved_by <> proposed_by),
  check ((approved_by is null) = (approved_at is null)),
  check ((declined_by is null) = (declined_at is null)),
  check (approved_by is null or declined_by is null),
  check (cut_at is null or (approved_at is not null and statement_index is not null and records is not null))
);

create function jikimi.access_record_is_never_changed() returns trigger language plpgsql
  set search_path = pg_catalog, pg_temp
  as $$ begin raise exception 'access records are never changed' using errcode = 'insufficient_privilege'; end $$;
-- By statement, because the owner has no policy by which a row of the whole table would be found; and by row, which the
-- partitions inherit, for who goes past the whole table.
do $$
declare t text;
begin
  foreach t in array array['access_record', 'log_entry', 'collection_access', 'log_statement'] loop
    execute format('create trigger keeps_all before update or delete or truncate on jikimi.%I for each statement
      execute function jikimi.access_record_is_never_changed()', t);
    continue when t = 'log_statement';
    execute format('create trigger keeps before update or delete on jikimi.%I for each row
      execute function jikimi.access_record_is_never_changed()', t);
  end loop;
end $$;

-- Whole months by Seoul's calendar, so many ahead, and a last resort for what no month covers: an insert never fails for
-- want of a partition. Belongs to the owner of the tables, unlike the functions of the guard.
create function jikimi.make_months(first date, ahead integer) returns void language plpgsql security definer
  set search_path = pg_catalog, pg_temp
  as $$
  declare parent text; month date; part text; clashes boolean;
  begin
    foreach parent in array array['access_record', 'log_entry', 'collection_access'] loop
      for month in select generate_series(date_trunc('month', first), date_trunc('month', jikimi.today()) + make_interval(months => ahead),
        interval '1 month')::date loop
        part := parent || '_' || to_char(month, 'YYYY_MM');
        continue when to_regclass('jikimi_parts.' || part) is not null;
        clashes := false;
        if to_regclass('jikimi_parts.' || parent || '_rest') is not null then
          execute format('select exists (select from jikimi_parts.%I where %I >= $1 and %I < $2)', parent || '_rest',
            case parent when 'log_entry' then 'record_at' else 'at' end, case parent when 'log_entry' then 'record_at' else 'at' end)
            into clashes using month::timestamp at time zone 'Asia/Seoul', (month + interval '1 month') at time zone 'Asia/Seoul';
        end if;
        continue when clashes;
        execute format('create table jikimi_parts.%I partition of jikimi.%I for values from (%L) to (%L)', part, parent,
          month::timestamp at time zone 'Asia/Seoul', (month + interval '1 month') at time zone 'Asia/Seoul');
        execute format('create trigger keeps_all before truncate on jikimi_parts.%I for each statement
          execute function jikimi.access_record_is_never_changed()', part);
      end loop;
    end loop;
  end $$;

do $$
declare parent text;
begin
  perform jikimi.make_months(coalesce((select (min(at) at time zone 'Asia/Seoul')::date from jikimi.access_record_unparted), jikimi.today()), 24);
  foreach parent in array array['access_record', 'log_entry', 'collection_access'] loop
    execute format('create table jikimi_parts.%I partition of jikimi.%I default', parent || '_rest', parent);
    execute format('create trigger keeps_all before truncate on jikimi_parts.%I for each statement
      execute function jikimi.access_record_is_never_changed()', parent || '_rest');
  end loop;
end $$;

insert into jikimi.access_record (id, at, actor_kind, account_id, department_id, origin, act, purpose, duty, reason, case_id, case_number,
    object_id, items, collections, part, parts, outcome, refusal, times, request_id, old_note)
  select id, at, actor_kind, account_id, department_id, origin, act, purpose, duty, reason, case_id, case_number,
    object_id, items, collections, part, parts, outcome, refusal, times, request_id, note
  from jikimi.access_record_unparted;
drop table jikimi.access_record_unparted;
drop function jikimi.access_record_is_append_only();
`)
  }
}
