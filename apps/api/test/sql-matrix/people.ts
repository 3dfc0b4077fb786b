/** Everybody of the fixture: roles, and the state of the account where it isn't active. */
export const PEOPLE = {
  administrator: { roles: ['ADMINISTRATOR'] },
  secondAdministrator: { roles: ['ADMINISTRATOR'] },
  officer: { roles: ['PRIVACY_OFFICER'] },
  secondOfficer: { roles: ['PRIVACY_OFFICER'] },
  chief: { roles: ['CHIEF_PRIVACY_OFFICER'] },
  /** Audits CIVIL_COMPLAINT and ACCESS_CONTROL in every department. */
  auditor: { roles: ['AUDITOR'] },
  /** Audits the same in one department only; had scopes that are ended or over. */
  sectionAuditor: { roles: ['AUDITOR'] },
  /** An auditor no more, whose scope and export nobody ended; nobody asks with a session of theirs. */
  former: { roles: [] },
  archivist: { roles: ['ARCHIVIST'] },
  /** Signs second for `double`, by a declared exception; and not for the chief, who has one too and holds one seat. */
  deputy: { roles: ['ARCHIVIST'] },
  /** Works on CIVIL_COMPLAINT. */
  handler: { roles: ['HANDLER'] },
  /** Works on CIVIL_COMPLAINT too. */
  colleague: { roles: ['HANDLER'] },
  /** Works on IR_MEETING. */
  irHandler: { roles: ['HANDLER'] },
  /** Works on CIVIL_COMPLAINT and is a privacy officer as well. */
  both: { roles: ['HANDLER', 'PRIVACY_OFFICER'] },
  /** Designated; attended thirteen months ago. */
  lapsed: { roles: ['HANDLER'] },
  /** Their designation was ended. */
  ended: { roles: ['HANDLER'] },
  /** Their designation ran out yesterday. */
  over: { roles: ['HANDLER'] },
  /** Their designation begins tomorrow. */
  upcoming: { roles: ['HANDLER'] },
  /** Their designation is proposed. */
  notApproved: { roles: ['HANDLER'] },
  /** Designated and trained, and a handler no more. */
  noRole: { roles: [] },
  /** Works on CIVIL_COMPLAINT; made ten reveals within the hour. */
  busy: { roles: ['HANDLER'] },
  /** Thirty reveals. */
  capped: { roles: ['HANDLER'] },
  /** Thirty reveals, and five more unlocked. */
  unlocked: { roles: ['HANDLER'] },
  /** By `administrator`. */
  suspended: { roles: ['HANDLER'], state: 'SUSPENDED' },
  /** By `officer`; nobody asks with a session of theirs. */
  paused: { roles: ['ARCHIVIST'], state: 'SUSPENDED' },
  disabled: { roles: [], state: 'DISABLED' },
  /** Was a privacy officer; nobody asks with a session of theirs. */
  formerOfficer: { roles: ['PRIVACY_OFFICER'], state: 'DISABLED' },
  invited: { roles: [], state: 'INVITED' },
  /** Holds the pair that only an exception allows. */
  double: { roles: ['PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER'] },
} as const satisfies Record<string, { readonly roles: readonly string[]; readonly state?: string }>

export type PersonName = keyof typeof PEOPLE
