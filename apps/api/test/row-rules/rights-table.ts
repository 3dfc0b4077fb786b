/** The roles that are asked about; the migrator owns the tables and is asked about in `append-only.test.ts`. */
export const ROLES = ['jikimi_app', 'jikimi_journal', 'jikimi_worker', 'jikimi_backup', 'jikimi_guard'] as const

export type TestedRole = (typeof ROLES)[number]

/** Verbs at all, on all columns or on those named; a role that isn't there may do nothing with the table. */
type Rights = Partial<Record<TestedRole, readonly string[]>>

const SELECT = ['select']
const backup = { jikimi_backup: SELECT }
const everybody = { jikimi_app: SELECT, jikimi_journal: SELECT, jikimi_worker: SELECT, jikimi_guard: SELECT, ...backup }

/** Role × table × verb, whole. A verb that is not named is refused; a table without a row here fails the test. */
export const RIGHTS: Readonly<Record<string, Rights>> = {
  installation: everybody,
  clock_shift: everybody,
  department: { jikimi_app: SELECT, ...backup },
  account: {
    jikimi_app: ['select', 'insert', 'update(locale, state, version)'],
    jikimi_guard: ['select', 'update(state, version)'],
    ...backup,
  },
  account_role: { jikimi_app: ['select', 'insert'], jikimi_guard: SELECT, ...backup },
  account_credential: { jikimi_guard: ['select', 'insert', 'update'], ...backup },
  staff_session: { jikimi_guard: ['select', 'insert', 'update'], ...backup },
  invitation: { jikimi_app: ['insert'], jikimi_guard: ['select', 'update'], ...backup },
  designation: {
    jikimi_app: ['select', 'insert', 'update(ended_at, ended_by, version)'],
    jikimi_guard: SELECT,
    ...backup,
  },
  site_key: { jikimi_guard: SELECT, ...backup },
  policy_version: { jikimi_app: SELECT, ...backup },
  consent_text: { jikimi_app: ['select', 'insert'], ...backup },
  collection: { jikimi_app: ['select', 'insert'], jikimi_worker: SELECT, ...backup },
  consent_record: { jikimi_app: ['select', 'insert'], ...backup },
  lookup_token: { jikimi_app: ['select', 'insert'], ...backup },
  subject_session: { jikimi_app: ['insert'], jikimi_guard: SELECT, ...backup },
  idempotency: { jikimi_app: ['select', 'insert'], ...backup },
  inquiry_case: {
    jikimi_app: [
      'select',
      'insert',
      'update(answered_at, close_reason, closed_at, handler_id, state, taken_at, version)',
    ],
    jikimi_worker: SELECT,
    ...backup,
  },
  reach: { jikimi_app: ['select', 'insert'], ...backup },
  case_message: {
    jikimi_app: ['select', 'insert'],
    jikimi_worker: ['select', 'update(delivery_state, delivery_tried_at)'],
    ...backup,
  },
  access_record: { jikimi_app: ['select', 'insert'], jikimi_journal: ['insert'], jikimi_worker: ['insert'], ...backup },
  audit_scope: { jikimi_app: ['select', 'insert'], jikimi_guard: SELECT, ...backup },
}
