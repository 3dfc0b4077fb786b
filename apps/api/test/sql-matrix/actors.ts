import type { PersonName } from './people.js'

export interface Actor {
  /** Whose account the token opens, or would. */
  readonly person?: PersonName
  readonly token?: string
  readonly role:
    | 'jikimi_app'
    | 'jikimi_worker'
    | 'jikimi_journal'
    | 'jikimi_sequencer'
    | 'jikimi_watcher'
    | 'jikimi_keeper'
    | 'jikimi_backup'
  /** What `jikimi.export` says, which counts for the worker alone. */
  readonly exports?: string
}

const as = (person: PersonName, session = person as string): Actor => ({
  person,
  token: `token of ${session}`,
  role: 'jikimi_app',
})
const bearing = (token: string): Actor => ({ token, role: 'jikimi_app' })
/** Roles that serve no person, with the token of one beside them, which must not count. */
const beside = (role: Actor['role'], exports?: string): Actor => ({
  person: 'handler',
  token: 'token of handler',
  role,
  ...(exports ? { exports } : {}),
})

/** Who asks: a person by one of their sessions, a website, a visitor, nobody; and the roles that serve no person. */
export const ACTORS = {
  administrator: as('administrator'),
  administratorStale: as('administrator', 'administratorStale'),
  secondAdministrator: as('secondAdministrator'),
  officer: as('officer'),
  officerStale: as('officer', 'officerStale'),
  secondOfficer: as('secondOfficer'),
  chief: as('chief'),
  chiefStale: as('chief', 'chiefStale'),
  auditor: as('auditor'),
  sectionAuditor: as('sectionAuditor'),
  archivist: as('archivist'),
  deputy: as('deputy'),
  deputyStale: as('deputy', 'deputyStale'),
  handler: as('handler'),
  handlerStale: as('handler', 'handlerStale'),
  colleague: as('colleague'),
  irHandler: as('irHandler'),
  both: as('both'),
  lapsed: as('lapsed'),
  ended: as('ended'),
  over: as('over'),
  upcoming: as('upcoming'),
  notApproved: as('notApproved'),
  noRole: as('noRole'),
  busy: as('busy'),
  busyStale: as('busy', 'busyStale'),
  capped: as('capped'),
  unlocked: as('unlocked'),
  suspended: as('suspended'),
  disabled: as('disabled'),
  handlerSignedOut: as('handler', 'handlerSignedOut'),
  handlerIdle: as('handler', 'handlerIdle'),
  handlerExpired: as('handler', 'handlerExpired'),
  site: bearing('key of site'),
  endedSite: bearing('key of ended site'),
  subject: bearing('receipt of subject'),
  visitor: bearing('visit of offered'),
  visitorFixed: bearing('visit of fixed'),
  visitorRestricted: bearing('visit of restricted'),
  visitorEnded: bearing('visit ended'),
  visitorOver: bearing('visit over'),
  visitorOwn: bearing('own visit'),
  visitorShared: bearing('own visit of several'),
  visitorOwnEnded: bearing('own visit ended'),
  visitorOwnOver: bearing('own visit over'),
  agent: bearing('own visit of agent'),
  agentRevoked: bearing('own visit of revoked agent'),
  agentOver: bearing('own visit of former agent'),
  forged: bearing('token of somebody'),
  nobody: { role: 'jikimi_app' },
  worker: beside('jikimi_worker'),
  workerExporting: beside('jikimi_worker', 'export running'),
  workerExportingForChief: beside('jikimi_worker', 'export of chief'),
  workerExportingTooEarly: beside('jikimi_worker', 'export queued'),
  workerExportingForFormer: beside('jikimi_worker', 'export of former'),
  journal: beside('jikimi_journal'),
  sequencer: beside('jikimi_sequencer'),
  watcher: beside('jikimi_watcher'),
  keeper: beside('jikimi_keeper'),
  backup: beside('jikimi_backup'),
} as const satisfies Record<string, Actor>

export type ActorName = keyof typeof ACTORS
