import { RIGHTS_OF_REQUESTS } from './rights-table-of-requests.js'

/** The roles that are asked about; the migrator owns the tables and is asked about in `append-only.test.ts`. */
export const ROLES = [
  'jikimi_app',
  'jikimi_journal',
  'jikimi_worker',
  'jikimi_sequencer',
  'jikimi_watcher',
  'jikimi_keeper',
  'jikimi_backup',
  'jikimi_guard',
] as const

export type TestedRole = (typeof ROLES)[number]

/** Verbs at all, on all columns or on those named; a role that isn't there may do nothing with the table. */
type Rights = Partial<Record<TestedRole, readonly string[]>>

const SELECT = ['select']
const ADDED = ['select', 'insert']
const backup = { jikimi_backup: SELECT }
const guarded = { jikimi_guard: SELECT, ...backup }
const everybody = {
  jikimi_app: SELECT,
  jikimi_journal: SELECT,
  jikimi_worker: SELECT,
  jikimi_sequencer: SELECT,
  jikimi_watcher: SELECT,
  jikimi_keeper: SELECT,
  ...guarded,
}
/** Read, and taken out of by the one function that destroys. */
const erased = { ...backup, jikimi_guard: ['select', 'delete'] }
/** No more of it than by which collection it goes. */
const erasedUnread = { ...backup, jikimi_guard: ['select(collection_id)', 'delete'] }
/** Officers read it, the keeper works by it. */
const decided = { jikimi_app: SELECT, jikimi_keeper: SELECT, ...backup }
/** Who tells of the log; who makes it. */
const told = { jikimi_app: SELECT, jikimi_worker: SELECT, jikimi_watcher: SELECT, ...backup }

/** Role × table × verb, whole. A verb that is not named is refused; a table without a row here fails the test. */
export const RIGHTS: Readonly<Record<string, Rights>> = {
  ...RIGHTS_OF_REQUESTS,
  installation: everybody,
  clock_shift: everybody,
  department: { jikimi_app: [...ADDED, 'update(name_en, name_ko)'], ...guarded },
  account: {
    jikimi_app: [...ADDED, 'update(department_id, display_name, locale, state, suspended_by, version)'],
    jikimi_guard: ['select', 'update(state, version)'],
    ...backup,
  },
  account_role: { jikimi_app: [...ADDED, 'delete'], ...guarded },
  account_credential: { jikimi_guard: ['select', 'insert', 'update'], ...backup },
  recovery_code: { jikimi_guard: ['select', 'insert', 'delete', 'update(used_at)'], ...backup },
  staff_session: { jikimi_guard: ['select', 'insert', 'update'], ...backup },
  invitation: { jikimi_app: ['insert'], jikimi_guard: ['select', 'update'], ...backup },
  designation: {
    jikimi_app: [
      ...ADDED,
      'update(approved_at, approved_by, authority, ended_at, ended_by, from_on, purposes, until_on, version)',
    ],
    ...guarded,
    jikimi_guard: ['select', 'update(ended_at, ended_by, version)'],
  },
  training_course: {
    jikimi_app: [
      ...ADDED,
      'update(audience, cancelled_at, cancelled_by, content, held_on, method, purpose, title, version)',
    ],
    ...guarded,
  },
  attendance: { jikimi_app: [...ADDED, 'update(voided_at, voided_by)'], ...guarded },
  restriction: { ...backup, jikimi_guard: ['select', 'insert', 'delete', 'update(claimed_by, ended_at, request_id)'] },
  site_key: {
    jikimi_app: [
      'insert',
      'select(created_at, created_by, documents, ended_at, ended_by, id, is_demo, label, origins, requests_per_minute)',
      'update(ended_at, ended_by)',
    ],
    ...guarded,
  },
  consent_text: { jikimi_app: ADDED, ...guarded },
  collection: {
    jikimi_app: ADDED,
    jikimi_worker: SELECT,
    jikimi_keeper: ['select(id, key_id, policy_version_id, purpose, sealed)'],
    // What a request corrects, shows and brings in; `id` to lock it
    jikimi_guard: [...ADDED, 'delete', 'update(id, items, masked_items, period_ends_on, sealed)'],
    ...backup,
  },
  consent_record: { jikimi_app: ADDED, jikimi_guard: ['select', 'update(collection_id)'], ...backup },
  lookup_token: { jikimi_app: ADDED, jikimi_keeper: ADDED, ...backup, jikimi_guard: [...ADDED, 'delete'] },
  key_epoch: {
    jikimi_app: ['select', 'insert(asked_by, began_at, epoch)'],
    jikimi_worker: SELECT,
    jikimi_keeper: [
      'select',
      'insert(began_at, epoch)',
      'update(buried_alive, dropped_at, filled_at, keys, orphans, shredded_at, suspects, switched_at, tombstones)',
    ],
    ...guarded,
  },
  subject_session: { jikimi_app: ['insert'], ...erased },
  idempotency: { jikimi_app: ADDED, ...erasedUnread },
  inquiry_case: {
    jikimi_app: [
      ...ADDED,
      'update(answered_at, attention, close_reason, closed_at, duplicate_of, handler_id, state, taken_at, version)',
    ],
    jikimi_worker: SELECT,
    jikimi_watcher: ['select(closed_at, handler_id, id)'],
    jikimi_guard: [
      'select',
      'update(achieved_days, answered_at, attention, close_reason, closed_at, collection_id, destroyed_at, duplicate_of, ground_due_on, ground_kind, handler_id, meeting_ended_at, meeting_state, period_ends_on, state, taken_at, version)',
    ],
    ...backup,
  },
  reach: { jikimi_app: ADDED, ...erasedUnread },
  reveal: { jikimi_app: ADDED, ...erased },
  reveal_unlock: { jikimi_app: [...ADDED, 'update(decided_at, decided_by, more, until_at)'], ...guarded },
  case_message: {
    jikimi_app: ADDED,
    jikimi_worker: [
      ...ADDED,
      'update(attempts, bounce_reason, bounced_at, bounces, delivery_state, delivery_tried_at, next_try_at)',
    ],
    jikimi_guard: [
      'delete',
      'select(bounces, case_id, collection_id, delivery_state, direction, id, sealed, sent_at, written_by)',
      'update(attempts, bounce_reason, bounced_at, bounces, delivery_state, delivery_tried_at, next_try_at, resend_digest, sent_at)',
    ],
    ...backup,
  },
  case_link: { jikimi_guard: [...ADDED, 'delete', 'update(spent_at, until_at)'], ...backup },
  visit: {
    jikimi_app: ['select(case_id, until_at)'],
    jikimi_guard: [...ADDED, 'delete', 'update(ended_at)'],
    ...backup,
  },
  link_renewal: {
    jikimi_worker: ['select', 'update(attempts, delivery_state, delivery_tried_at, next_try_at)'],
    jikimi_guard: [...ADDED, 'delete'],
    ...backup,
  },
  case_draft: {
    jikimi_app: [...ADDED, 'delete', 'update(id, saved_at, sealed, template)'],
    jikimi_guard: ['delete', 'select(case_id, collection_id)'],
    ...backup,
  },
  answer_template: {
    jikimi_app: [
      ...ADDED,
      'update(body_en, body_ko, changed_at, changed_by, ended_at, purpose, title_en, title_ko, version)',
    ],
    ...backup,
  },
  appointment: {
    jikimi_app: [...ADDED, 'update(ended_at, ends_at, fixed_at, fixed_time_id, starts_at, state, version)'],
    jikimi_worker: ['select', 'update(confirmed_at, reminded_at)'],
    jikimi_guard: ['select', 'delete', 'update(holder_id, is_doubled)'],
    ...backup,
  },
  appointment_time: { jikimi_app: ADDED, ...erased },
  person_link: { jikimi_app: ADDED, ...erased },
  access_record: {
    jikimi_app: ADDED,
    jikimi_journal: ['insert'],
    jikimi_worker: ADDED,
    jikimi_sequencer: SELECT,
    jikimi_watcher: ADDED,
    jikimi_keeper: ['insert'],
    ...guarded,
  },
  log_entry: { ...told, jikimi_sequencer: ADDED, ...guarded },
  collection_access: { ...told, jikimi_sequencer: ADDED, ...guarded },
  log_statement: { ...told, jikimi_sequencer: ADDED, ...guarded },
  log_head: { ...told, jikimi_sequencer: [...ADDED, 'update'], ...guarded },
  log_witness: { ...told, jikimi_sequencer: [...ADDED, 'update', 'delete'] },
  record_cut: {
    jikimi_app: [...ADDED, 'update(approved_at, approved_by, declined_at, declined_by)'],
    jikimi_sequencer: ['select', 'update(cut_at, records, statement_index)'],
    ...backup,
  },
  record_export: {
    jikimi_app: ADDED,
    jikimi_worker: [
      'select',
      'update(bytes, claim, digest, done, expires_at, failure, finished_at, state, total, tree_size, worked_at)',
    ],
    ...guarded,
  },
  audit_scope: { jikimi_app: [...ADDED, 'update(ended_at, ended_by)'], ...guarded },
  alert: {
    jikimi_app: ['select', 'update(asked_at, due_on, state, version)'],
    jikimi_watcher: [
      ...ADDED,
      'update(case_numbers, collection_count, found, missed_at, records, reminded_at, state, version)',
    ],
    jikimi_guard: ['select', 'update(state, version)'],
    ...backup,
  },
  alert_step: { jikimi_app: ADDED, jikimi_watcher: ['insert'], ...backup },
  canary: { jikimi_app: [...ADDED, 'update(ended_at, ended_by)'], jikimi_watcher: SELECT, ...backup },
  watch_head: { jikimi_watcher: [...ADDED, 'update'], ...backup },
  inspection: {
    jikimi_app: [
      ...ADDED,
      'update(content, digest, follow_up_sealed, prepared_at, prepared_by, signed_at, signed_by, signed_digest, version)',
    ],
    ...backup,
  },
  inspection_comment: { jikimi_app: ADDED, ...backup },
  rule: { jikimi_app: SELECT, ...guarded },
  rule_change: {
    jikimi_app: [...ADDED, 'update(cancelled_at, cancelled_by)'],
    jikimi_guard: ['select', 'update(cancelled_at, cancelled_by)'],
    ...backup,
  },
  separation_rule: { jikimi_app: SELECT, ...guarded },
  separation_exception: { jikimi_app: [...ADDED, 'update(accepted_at, ended_at, ended_by)'], ...guarded },
  rights_history: { jikimi_app: SELECT, jikimi_guard: ADDED, ...backup },
  rights_review: { jikimi_app: ADDED, ...backup },
  ending: { jikimi_sequencer: ['select', 'update(kept_at)'], jikimi_guard: ['insert'], ...backup },
  replay: { jikimi_app: SELECT, ...guarded },
  backup: {
    jikimi_app: [
      'select(bytes, deleted_at, digest, epoch, expires_at, id, keystore_deleted_at, keystore_until, made_at, proven_at, rows, state)',
    ],
    jikimi_worker: [...ADDED, 'update(bytes, deleted_at, digest, keystore_deleted_at, proven_at, rows, state)'],
    ...guarded,
  },
  retention_term: { ...guarded, jikimi_guard: ADDED },
  retention_ground: { ...backup, jikimi_guard: [...ADDED, 'delete'] },
  pending_request: { jikimi_guard: [...ADDED, 'update(answered_at)'], ...backup },
  // A view, which looks with the eyes of whoever asks: of functions alone
  retention: { jikimi_guard: SELECT },
  case_retention: { jikimi_guard: SELECT },
  request_retention: { jikimi_guard: SELECT },
  hold: {
    jikimi_app: SELECT,
    jikimi_guard: [
      ...ADDED,
      'update(release_asked_at, release_asked_by, released_at, released_by, review_on, version)',
    ],
    ...backup,
  },
  hold_item: { jikimi_app: SELECT, jikimi_guard: ADDED, ...backup },
  standing_approval: { ...decided, jikimi_guard: [...ADDED, 'update(ended_at, ended_by, version)'] },
  destruction_run: {
    ...decided,
    jikimi_guard: [
      ...ADDED,
      'update(approved_at, approved_by, certificate_number, declined_at, declined_by, finished_at, started_at, state, version)',
    ],
  },
  destruction_item: {
    ...decided,
    jikimi_keeper: ['select', 'update(failed_with, state, tried_at, tries)'],
    jikimi_guard: [...ADDED, 'update(failed_with, skipped_because, state, tried_at)'],
  },
  destroyed: {
    ...decided,
    jikimi_keeper: ['select', 'update(buried_at)'],
    jikimi_guard: [...ADDED, 'update(statement, statement_hash, statement_number, statement_salt)'],
  },
  certificate: { ...decided, jikimi_sequencer: ['select', 'update(statement_index)'], jikimi_guard: ADDED },
  storage_place: {
    jikimi_app: [
      'select',
      'insert(holder_id, id, lock, name, opened_at, opened_by, room)',
      'update(ended_at, ended_by, holder_id, version)',
    ],
    ...guarded,
    jikimi_guard: ['select', 'update(media)'],
  },
  storage_key: { jikimi_app: SELECT, jikimi_guard: ['insert'], ...backup },
  medium: {
    jikimi_app: [
      'select',
      'insert(id, kind, label_sealed, people, period_ends_on, place_id, policy_version_id, purpose, registered_at, registered_by, taken_on)',
      'update(place_id, version)',
    ],
    ...guarded,
    jikimi_guard: ['select', 'update(destroyed_at, people, version)'],
  },
  medium_case: { jikimi_app: ADDED, ...guarded },
  medium_move: { jikimi_app: SELECT, jikimi_guard: ['insert'], ...backup },
  medium_destruction: {
    jikimi_app: [
      'select',
      'insert(destroyed_on, ground, id, medium_id, method, people_left, recorded_at, recorded_by, where_sealed, witness_id)',
      'update(confirmed_at, declined_at, declined_by)',
    ],
    ...guarded,
  },
}
