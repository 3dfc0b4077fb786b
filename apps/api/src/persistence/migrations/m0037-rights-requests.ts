import { Migration } from '@mikro-orm/migrations'

/** Requests of data subjects: each a collection of its own, with a clock, a ladder of proof and one way through its states. */
export class M0037RightsRequests extends Migration {
  override up(): void {
    this.addSql(`
-- What somebody says when they ask is a collection of its own. No site brings it in and no policy lists its purpose.
alter table jikimi.collection alter column site_key_id drop not null,
  add constraint only_a_request_comes_from_no_site check ((purpose = 'RIGHTS_REQUEST') = (site_key_id is null));
alter table jikimi.designation add constraint nobody_is_designated_for_requests check ('RIGHTS_REQUEST' <> all (purposes));
alter table jikimi.rule no force row level security;
insert into jikimi.rule (name, standard, least, most) values
  ('REQUEST_PROOF_HOURS', 24, 1, 72),
  ('REQUEST_PROOF_DAYS', 7, 1, 14),
  ('REQUEST_EVIDENCE_MONTHS', 36, 12, 60);
alter table jikimi.rule force row level security;

create table jikimi.rights_request (
  id uuid primary key,
  number text not null unique check (number ~ '^R-[0-9]{4}-[0-9]{6,9}$'),
  -- What one person asked for in one act: a form that corrects and deletes is two requests
  batch_id uuid not null,
  kind text not null check (kind in ('ACCESS', 'CORRECTION', 'DELETION', 'SUSPENSION', 'WITHDRAWAL')),
  channel text not null check (channel in ('WEB', 'EMAIL', 'PHONE', 'FAX', 'WRITING')),
  requester text not null check (requester in ('SUBJECT', 'LEGAL_REPRESENTATIVE', 'DELEGATED_AGENT')),
  received_at timestamptz not null,
  received_how text not null check (received_how in ('ARRIVAL', 'STAMP', 'POSTMARK', 'CALL')),
  registered_at timestamptz not null,
  -- Nobody of the staff where the person asked on the site
  registered_by uuid references jikimi.account,
  collection_id uuid unique references jikimi.collection on delete set null,
  locale text not null check (locale in ('KO', 'EN')),
  state text not null default 'RECEIVED' check (state in ('RECEIVED', 'VERIFIED', 'DEFERRED', 'DECIDED', 'EXECUTED', 'NOTIFIED',
    'OBJECTED', 'CLOSED', 'WITHDRAWN', 'LAPSED', 'GROUPED')),
  round integer not null default 1 check (round in (1, 2)),
  due_on date not null,
  deferred_until date,
  assignee_id uuid references jikimi.account,
  -- Not while three others of the same contact wait for proof: then only once it is verified
  takes_effect boolean not null,
  -- Where several names lie under one contact, the link alone says too little
  needs_comparison boolean not null default false,
  verified_at timestamptz,
  lapses_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid references jikimi.account,
  outcome text check (outcome in ('WHOLE', 'PART', 'REFUSED', 'NOTHING_HELD')),
  notified_at timestamptz,
  closed_at timestamptz,
  duplicate_of uuid references jikimi.rights_request on delete set null,
  -- Days before the due day of the last warning; 0 once it was late
  warned integer check (warned in (5, 2, 1, 0)),
  -- By whose end its own collection is gone: 90 days after it was over, and never while it runs
  collection_due_on date not null generated always as
    (coalesce((closed_at at time zone 'Asia/Seoul')::date + 90, (registered_at at time zone 'Asia/Seoul')::date + 1096)) stored,
  version integer not null default 1,
  key_digest bytea unique check (length(key_digest) = 32),
  request_digest bytea,
  constraint a_request_is_received_before_it_is_registered check (received_at <= registered_at + interval '10 minutes'),
  constraint how_a_channel_receives check ((channel = 'PHONE') = (received_how = 'CALL')
    and (channel in ('FAX', 'WRITING') or received_how in ('ARRIVAL', 'CALL')) and (channel = 'WRITING' or received_how <> 'POSTMARK')),
  -- First day out, Saturdays and holidays rolled. @law PIPA 35③, Decree 43③, 44②
  constraint due_ten_days_after_receipt check (due_on - (received_at at time zone 'Asia/Seoul')::date between 10 and 24),
  constraint a_decision_is_somebodys check ((decided_at is null) = (decided_by is null)),
  constraint grouped_under_another check ((state = 'GROUPED') >= (duplicate_of is not null) and duplicate_of <> id),
  constraint closed_when_over check ((state in ('CLOSED', 'WITHDRAWN', 'LAPSED')) <= (closed_at is not null)
    and (state in ('CLOSED', 'WITHDRAWN', 'LAPSED', 'GROUPED')) >= (closed_at is not null))
);
create index rights_request_by_age on jikimi.rights_request (received_at desc, id desc);
create index rights_request_open on jikimi.rights_request (due_on, id) where closed_at is null;
create index rights_request_of_batch on jikimi.rights_request (batch_id);
create index rights_request_under on jikimi.rights_request (duplicate_of) where duplicate_of is not null;
create index rights_request_collection_due on jikimi.rights_request (collection_due_on, id) where collection_id is not null;

create table jikimi.request_target (
  id uuid primary key,
  request_id uuid not null references jikimi.rights_request on delete cascade,
  collection_id uuid references jikimi.collection on delete set null,
  case_number text not null,
  purpose text not null,
  found_by text not null check (found_by in ('CONTACT', 'OFFICER', 'PERSON_LINK')),
  added_at timestamptz not null,
  added_by uuid references jikimi.account,
  lifted_at timestamptz
);
create unique index request_target_once on jikimi.request_target (request_id, collection_id) where lifted_at is null;
create index request_target_of_collection on jikimi.request_target (collection_id);

-- What was said and written about a request, under the key of its own collection: it ends with it.
create table jikimi.request_text (
  id uuid primary key,
  request_id uuid not null references jikimi.rights_request on delete cascade,
  collection_id uuid not null references jikimi.collection on delete cascade,
  kind text not null check (kind ~ '^[A-Z_]{1,40}$'),
  sealed bytea not null check (length(sealed) <= 40000),
  by_account uuid references jikimi.account,
  at timestamptz not null
);
create index request_text_of_request on jikimi.request_text (request_id, kind, at);
create index request_text_of_collection on jikimi.request_text (collection_id);

-- How it was made sure that the person is the person: codes of what was compared and shown, never what stood there. @law Decree 46①
create table jikimi.verification (
  id uuid primary key,
  request_id uuid not null references jikimi.rights_request on delete cascade,
  rung text not null check (rung in ('CONTACT_LINK', 'CALL_BACK', 'COMPARISON', 'DOCUMENT', 'MANDATE')),
  is_passed boolean not null,
  compared text[] not null default '{}',
  differing text[] not null default '{}',
  document_kind text check (document_kind in ('RESIDENT_CARD', 'DRIVING_LICENCE', 'PASSPORT', 'FOREIGNER_CARD', 'OTHER')),
  -- Gone with the collection by itself: nothing that was noted changes
  text_id uuid,
  by_account uuid references jikimi.account,
  at timestamptz not null,
  constraint three_compared_and_all_the_same check (rung <> 'COMPARISON' or not is_passed
    or (cardinality(compared) >= 3 and differing = '{}')),
  constraint a_document_has_a_kind check ((rung = 'DOCUMENT') = (document_kind is not null)),
  constraint only_a_comparison_compares check (rung = 'COMPARISON' or (compared = '{}' and differing = '{}'))
);
create index verification_of_request on jikimi.verification (request_id, at);

create table jikimi.request_event (
  id uuid primary key,
  seq bigint generated always as identity unique,
  request_id uuid not null references jikimi.rights_request on delete cascade,
  act text not null check (act ~ '^[a-z-]{1,40}$'),
  from_state text,
  to_state text not null,
  by_kind text not null check (by_kind in ('ACCOUNT', 'SUBJECT', 'AGENT', 'SYSTEM')),
  by_account uuid references jikimi.account,
  ground text check (ground ~ '^[A-Z_]{1,40}$'),
  -- Codes, days and numbers; nothing of a person
  facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object' and length(facts::text) <= 2000),
  at timestamptz not null,
  check ((by_kind = 'ACCOUNT') = (by_account is not null))
);
create index request_event_of_request on jikimi.request_event (request_id, seq);

-- The same table as the API's; a test compares them.
create table jikimi.request_edge (act text not null, from_state text not null, to_state text not null, primary key (act, from_state));
insert into jikimi.request_edge (act, from_state, to_state) values
  ('verify', 'RECEIVED', 'VERIFIED'), ('lapse', 'RECEIVED', 'LAPSED'), ('withdraw', 'RECEIVED', 'WITHDRAWN'), ('group', 'RECEIVED', 'GROUPED'),
  ('defer', 'VERIFIED', 'DEFERRED'), ('decide', 'VERIFIED', 'DECIDED'), ('withdraw', 'VERIFIED', 'WITHDRAWN'), ('group', 'VERIFIED', 'GROUPED'),
  ('decide', 'DEFERRED', 'DECIDED'), ('withdraw', 'DEFERRED', 'WITHDRAWN'), ('execute', 'DECIDED', 'EXECUTED'),
  ('notify', 'EXECUTED', 'NOTIFIED'), ('object', 'NOTIFIED', 'OBJECTED'), ('close', 'NOTIFIED', 'CLOSED'), ('decide', 'OBJECTED', 'DECIDED');
-- Every step of a channel, by one of its rungs.
create table jikimi.verification_rung (channel text not null, is_subject boolean not null, step integer not null, rung text not null,
  primary key (channel, is_subject, step, rung));
insert into jikimi.verification_rung (channel, is_subject, step, rung) values
  ('WEB', true, 1, 'CONTACT_LINK'), ('EMAIL', true, 1, 'CONTACT_LINK'), ('EMAIL', true, 1, 'CALL_BACK'),
  ('PHONE', true, 1, 'CALL_BACK'), ('PHONE', true, 1, 'CONTACT_LINK'),
  ('FAX', true, 1, 'COMPARISON'), ('FAX', true, 2, 'CALL_BACK'), ('FAX', true, 2, 'DOCUMENT'),
  ('WRITING', true, 1, 'COMPARISON'), ('WRITING', true, 2, 'CALL_BACK'), ('WRITING', true, 2, 'DOCUMENT'), ('WRITING', true, 2, 'CONTACT_LINK');
insert into jikimi.verification_rung (channel, is_subject, step, rung)
  select c, false, s.step, s.rung from unnest(array['WEB', 'EMAIL', 'PHONE', 'FAX', 'WRITING']) c,
    (values (1, 'MANDATE'), (2, 'DOCUMENT'), (2, 'CONTACT_LINK'), (2, 'CALL_BACK')) s (step, rung);

-- After a restore a restriction may be of no request that is known: one takes it over once it is verified. What was corrected
-- since waits to be corrected again, and ends with no request but by that.
alter table jikimi.restriction add column request_id uuid references jikimi.rights_request on delete set null,
  add column claimed_by uuid references jikimi.rights_request on delete set null,
  add column awaits_correction boolean not null default false,
  add constraint ends_by_being_corrected check (not awaits_correction or request_id is null);
create index restriction_of_request on jikimi.restriction (request_id) where request_id is not null;
create index restriction_claimed on jikimi.restriction (claimed_by) where claimed_by is not null;
create index restriction_unclaimed on jikimi.restriction (began_at) where request_id is null and ended_at is null;
do $$
declare t text;
begin
  foreach t in array array['request_text', 'verification', 'request_event', 'request_edge', 'verification_rung'] loop
    execute format('create trigger stays before update or truncate on jikimi.%I for each statement execute function jikimi.is_append_only()', t);
  end loop;
end $$;
`)
  }
}
