import { Migration } from '@mikro-orm/migrations'

/** Policy versions, collections, consents, lookup tokens. Personal items lie here as ciphertext and in no other way. */
export class M0002Subjects extends Migration {
  override up(): void {
    this.addSql(`
create table jikimi.policy_version (
  id uuid primary key,
  version text not null unique,
  digest text not null,
  source text not null,
  announced_on date not null,
  effective_on date not null,
  published_at timestamptz not null
);

create table jikimi.consent_text (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  text text not null,
  -- Else whoever comes first could put other words under the digest of the next policy's text
  check (digest = encode(sha256(convert_to(normalize(text, NFC), 'UTF8')), 'hex'))
);

create table jikimi.collection (
  id uuid primary key,
  purpose text not null,
  policy_version_id uuid not null references jikimi.policy_version,
  site_key_id uuid not null references jikimi.site_key,
  pseudonym uuid not null unique,
  received_at timestamptz not null,
  period_ends_on date not null,
  locale text not null check (locale in ('KO', 'EN')),
  items text[] not null,
  masked_items text[] not null,
  key_id uuid not null,
  sealed bytea not null,
  unique (id, purpose)
);

create table jikimi.consent_record (
  id uuid primary key,
  collection_id uuid not null unique references jikimi.collection,
  purpose text not null,
  policy_version_id uuid not null references jikimi.policy_version,
  text_digest text not null references jikimi.consent_text,
  items text[] not null,
  consented_at timestamptz not null,
  foreign key (collection_id, purpose) references jikimi.collection (id, purpose)
);

-- Exact e-mail and phone, by HMAC under a key of the epoch.
create table jikimi.lookup_token (
  epoch integer not null,
  kind text not null check (kind in ('EMAIL', 'PHONE')),
  token bytea not null check (length(token) = 32),
  collection_id uuid not null references jikimi.collection,
  purpose text not null,
  primary key (epoch, kind, token, collection_id),
  foreign key (collection_id, purpose) references jikimi.collection (id, purpose)
);
create index lookup_token_by_collection on jikimi.lookup_token (collection_id);

-- The receipt of an intake opens the person's own case and nothing else. There is never a second one; it dies with
-- the collection.
create table jikimi.subject_session (
  token_digest bytea primary key check (length(token_digest) = 32),
  collection_id uuid not null unique references jikimi.collection
);

create table jikimi.idempotency (
  site_key_id uuid not null references jikimi.site_key,
  key_digest bytea not null check (length(key_digest) = 32),
  collection_id uuid not null,
  key_id uuid not null,
  pseudonym uuid not null,
  request_digest bytea not null,
  created_at timestamptz not null,
  primary key (site_key_id, key_digest)
);
`)
  }
}
