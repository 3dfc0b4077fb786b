import { Migration } from '@mikro-orm/migrations'

/** Cases on collections, the short reach that holding one gives, and the answers. */
export class M0003Inquiries extends Migration {
  override up(): void {
    this.addSql(`
create table jikimi.inquiry_case (
  id uuid primary key,
  number text not null,
  collection_id uuid not null unique references jikimi.collection,
  purpose text not null,
  state text not null check (state in ('RECEIVED', 'TAKEN', 'ANSWERED', 'CLOSED')),
  received_at timestamptz not null,
  handler_id uuid references jikimi.account,
  taken_at timestamptz,
  answered_at timestamptz,
  closed_at timestamptz,
  close_reason text check (close_reason in ('ANSWERED', 'NO_ANSWER_NEEDED', 'SPAM', 'DUPLICATE')),
  version integer not null default 1,
  check ((state = 'CLOSED') = (closed_at is not null and close_reason is not null)),
  check (state = 'RECEIVED' or handler_id is not null),
  foreign key (collection_id, purpose) references jikimi.collection (id, purpose)
);
create index inquiry_case_by_age on jikimi.inquiry_case (purpose, received_at desc, id desc);
create index inquiry_case_by_state on jikimi.inquiry_case (purpose, state, received_at desc, id desc);

create table jikimi.reach (
  id uuid primary key,
  case_id uuid not null references jikimi.inquiry_case,
  collection_id uuid not null references jikimi.collection,
  account_id uuid not null references jikimi.account,
  items text[] not null check (cardinality(items) > 0),
  reason text not null check (reason in ('ANSWERING', 'IDENTIFYING_THE_PERSON', 'CALLING_BACK', 'CORRECTING_DELIVERY', 'OTHER')),
  note_sealed bytea,
  granted_at timestamptz not null,
  until_at timestamptz not null,
  check (until_at <= granted_at + interval '10 minutes')
);

create table jikimi.case_message (
  id uuid primary key,
  case_id uuid not null references jikimi.inquiry_case,
  collection_id uuid not null references jikimi.collection,
  purpose text not null,
  idempotency_digest bytea not null,
  request_digest bytea not null,
  template text,
  sealed bytea not null,
  written_by uuid not null references jikimi.account,
  sent_at timestamptz not null,
  delivery_state text not null check (delivery_state in ('QUEUED', 'SENDING', 'SENT', 'FAILED')),
  delivery_tried_at timestamptz,
  unique (written_by, idempotency_digest)
);
create index case_message_by_case on jikimi.case_message (case_id, sent_at);
create index case_message_to_deliver on jikimi.case_message (sent_at) where delivery_state in ('QUEUED', 'SENDING');
`)
  }
}
