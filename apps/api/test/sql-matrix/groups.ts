import type { ActorName } from './actors.js'

type Group = readonly ActorName[]

export const ADMINISTRATORS_FRESH: Group = ['administrator', 'secondAdministrator']
export const ADMINISTRATORS: Group = [...ADMINISTRATORS_FRESH, 'administratorStale']
export const OFFICERS_FRESH: Group = ['officer', 'secondOfficer', 'both']
export const OFFICERS: Group = [...OFFICERS_FRESH, 'officerStale']
export const CHIEFS: Group = ['chief', 'chiefStale']
export const AUDITORS: Group = ['auditor', 'sectionAuditor']
/** Work on CIVIL_COMPLAINT: designated, and attendance in date. */
export const WORKING: Group = [
  'handler',
  'handlerStale',
  'colleague',
  'both',
  'busy',
  'busyStale',
  'capped',
  'unlocked',
]
/** Are designated for CIVIL_COMPLAINT today. */
export const DESIGNATED: Group = [...WORKING, 'lapsed']
/** Hold the role and have no reach of any kind. */
export const WITHOUT_REACH: Group = ['ended', 'over', 'upcoming', 'notApproved']
export const HANDLERS: Group = [...DESIGNATED, 'irHandler', ...WITHOUT_REACH]
/** Who has a request in hand, in the fixture nearly every one. */
export const HAND: Group = ['officer', 'officerStale']
/** Decide on requests. */
export const DECIDERS: Group = [...OFFICERS, ...CHIEFS]
export const OVERSEERS: Group = [...OFFICERS, ...CHIEFS, ...AUDITORS]
/** Everybody whose session is one. */
export const STAFF: Group = [
  ...ADMINISTRATORS,
  'officer',
  'officerStale',
  'secondOfficer',
  ...CHIEFS,
  ...AUDITORS,
  'archivist',
  'deputy',
  'deputyStale',
  ...HANDLERS,
  'noRole',
]
export const STAFF_FRESH: Group = STAFF.filter((name) => !name.endsWith('Stale'))
/** Have the API's role and no authority at all. */
export const STRANGERS: Group = [
  'suspended',
  'disabled',
  'handlerSignedOut',
  'handlerIdle',
  'handlerExpired',
  'endedSite',
  'visitorRestricted',
  'visitorEnded',
  'visitorOver',
  'visitorOwnEnded',
  'visitorOwnOver',
  'agentRevoked',
  'agentOver',
  'forged',
  'nobody',
]
export const SITES: Group = ['site']
/** Of `offered`, and of `fixed`. */
export const VISITORS: Group = ['visitor', 'visitorFixed']
/** On their own page: alone, and where several share the address. */
export const PERSONS: Group = ['visitorOwn', 'visitorShared']
export const OWN: Group = [...PERSONS, 'agent']
/** Whoever speaks as the API's role. */
export const APP: Group = [...STAFF, ...STRANGERS, ...SITES, 'subject', ...VISITORS, ...OWN]
export const WORKERS: Group = [
  'worker',
  'workerExporting',
  'workerExportingForChief',
  'workerExportingTooEarly',
  'workerExportingForFormer',
]
/** What needs no person: sends, exports, sequences, watches. */
export const MACHINES: Group = [...WORKERS, 'sequencer', 'watcher']
export const NOBODY: Group = []
