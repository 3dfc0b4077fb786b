/** The roles of the database and what each may be. None is superuser, none bypasses row-level security. */
export const LOGIN_ROLES = [
  'jikimi_migrator',
  'jikimi_app',
  'jikimi_journal',
  'jikimi_worker',
  'jikimi_sequencer',
  'jikimi_watcher',
  'jikimi_keeper',
  'jikimi_backup',
] as const

/** Owns the functions that tell who a session's token belongs to. Nobody logs in as the guard. */
export const GUARD_ROLE = 'jikimi_guard'

export type LoginRole = (typeof LOGIN_ROLES)[number]

/** Connection strings by role, as kept (0600) in the data folder and nowhere else. */
export type RoleUrls = Readonly<Record<LoginRole, string>>
