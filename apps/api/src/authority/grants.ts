import type { Role } from '@jikimi/schema'
import type { Actor } from './actor.js'

/** Beside roles: everybody on the staff, and who signs second for somebody by a declared exception. */
type Grantee = Role | 'ANONYMOUS' | 'SITE' | 'SUBJECT' | 'VISITOR' | 'STAFF' | 'DEPUTY'

const ANYONE = ['ANONYMOUS', 'SITE', 'SUBJECT', 'VISITOR', 'STAFF'] as const
const PUBLIC = ['SITE', 'SUBJECT', 'VISITOR'] as const
const OFFICERS = ['PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER'] as const
const OVERSEERS = [...OFFICERS, 'AUDITOR'] as const
/** Who reads access records: an auditor within their scopes, the chief privacy officer all. */
const READERS = ['AUDITOR', 'CHIEF_PRIVACY_OFFICER'] as const

/**
 * Who may do what: the one page that a reviewer signs. Over *which rows* each permission reaches is said again, and
 * decided again, by row-level security. A permission that isn't here is held by nobody.
 */
export const GRANTS = {
  'session:open': ANYONE,
  'session:close': ['STAFF'],
  'session:list-own': ['STAFF'],
  'session:step-up': ['STAFF'],
  'session:end': ['STAFF'],
  'session:list': ['ADMINISTRATOR'],
  'enrolment:complete': ANYONE,
  'credential:change': ['STAFF'],
  'viewer:read': ['STAFF'],
  'viewer:change': ['STAFF'],
  'policy:read': [...PUBLIC, 'STAFF'],
  'policy:lint': OVERSEERS,
  'inquiry:send': ['SITE'],
  'inquiry:follow': ['SUBJECT', 'VISITOR'],
  'visit:open': ['SITE'],
  'visit:renew': ['SITE'],
  'visit:end': ['VISITOR'],
  'conversation:read': ['VISITOR'],
  'conversation:write': ['VISITOR'],
  'appointment:pick': ['VISITOR'],
  'inquiry:list': ['HANDLER'],
  'inquiry:find': ['HANDLER'],
  'inquiry:take': ['HANDLER'],
  'inquiry:renew-reach': ['HANDLER'],
  'inquiry:reveal': ['HANDLER'],
  'inquiry:answer': ['HANDLER'],
  'inquiry:close': ['HANDLER'],
  'inquiry:hand-over': ['HANDLER'],
  'inquiry:release': ['PRIVACY_OFFICER'],
  'draft:write': ['HANDLER'],
  'template:list': OFFICERS,
  'template:change': ['PRIVACY_OFFICER'],
  'appointment:list': ['HANDLER'],
  'appointment:offer': ['HANDLER'],
  'appointment:end': ['HANDLER'],
  'reveal-unlock:ask': ['HANDLER'],
  'reveal-unlock:list': OFFICERS,
  'reveal-unlock:grant': OFFICERS,
  'reveal-unlock:decline': OFFICERS,
  'department:list': ['ADMINISTRATOR', ...OVERSEERS],
  'department:change': ['ADMINISTRATOR'],
  'account:list': ['ADMINISTRATOR', ...OVERSEERS],
  'account:create': ['ADMINISTRATOR'],
  'account:change': ['ADMINISTRATOR'],
  'account:change-roles': ['ADMINISTRATOR'],
  'account:suspend': ['ADMINISTRATOR', ...OFFICERS],
  'account:reinstate': ['ADMINISTRATOR'],
  'account:unlock': ['ADMINISTRATOR'],
  'account:disable': ['ADMINISTRATOR'],
  'account:end-sessions': ['ADMINISTRATOR'],
  'site-key:list': ['ADMINISTRATOR', 'CHIEF_PRIVACY_OFFICER', 'AUDITOR'],
  'site-key:make': ['ADMINISTRATOR'],
  'site-key:end': ['ADMINISTRATOR'],
  'designation:list': [...OVERSEERS, 'DEPUTY'],
  'designation:list-own': ['HANDLER'],
  'designation:propose': ['PRIVACY_OFFICER'],
  'designation:approve': ['CHIEF_PRIVACY_OFFICER', 'DEPUTY'],
  'designation:decline': ['CHIEF_PRIVACY_OFFICER', 'DEPUTY'],
  'designation:end': OFFICERS,
  'training:list': OVERSEERS,
  'training:plan': ['PRIVACY_OFFICER'],
  'training:attend': OFFICERS,
  'training:export': OVERSEERS,
  'rule:list': OVERSEERS,
  'rule:change': OFFICERS,
  'rule:cancel': OFFICERS,
  'separation:list': ['ADMINISTRATOR', ...OVERSEERS, 'ARCHIVIST'],
  'separation:declare': ['ADMINISTRATOR'],
  'separation:accept': [...OFFICERS, 'ARCHIVIST'],
  'separation:end': ['ADMINISTRATOR', 'CHIEF_PRIVACY_OFFICER'],
  'reach-report:read': OVERSEERS,
  'rights-history:list': OVERSEERS,
  'rights-review:list': ['CHIEF_PRIVACY_OFFICER', 'AUDITOR'],
  'rights-review:sign': ['CHIEF_PRIVACY_OFFICER'],
  'access-record:list': READERS,
  'access-record:read': READERS,
  'access-record:reach': READERS,
  'access-record:prove': READERS,
  'access-record:find-person': ['CHIEF_PRIVACY_OFFICER'],
  'audit-scope:list': ['CHIEF_PRIVACY_OFFICER', 'ADMINISTRATOR', 'AUDITOR'],
  'audit-scope:grant': ['CHIEF_PRIVACY_OFFICER', 'ADMINISTRATOR'],
  'audit-scope:end': ['CHIEF_PRIVACY_OFFICER', 'ADMINISTRATOR'],
  'log:read': [...OVERSEERS, 'ADMINISTRATOR'],
  'log:fetch': READERS,
  'record-export:list': READERS,
  'record-export:ask': READERS,
  'record-export:fetch': READERS,
  'record-cut:list': OVERSEERS,
  'record-cut:propose': ['PRIVACY_OFFICER'],
  'record-cut:approve': ['CHIEF_PRIVACY_OFFICER'],
  'record-cut:decline': ['CHIEF_PRIVACY_OFFICER'],
  'alert:list': OVERSEERS,
  'alert:read': ['STAFF'],
  'alert:dismiss': OFFICERS,
  'explanation:list-own': ['STAFF'],
  'explanation:ask': OFFICERS,
  'explanation:answer': ['STAFF'],
  'explanation:reject': OFFICERS,
  'explanation:sign-off': OFFICERS,
  'canary:list': ['CHIEF_PRIVACY_OFFICER'],
  'canary:plant': ['CHIEF_PRIVACY_OFFICER'],
  'canary:end': ['CHIEF_PRIVACY_OFFICER'],
  'inspection:list': OVERSEERS,
  'inspection:read': OVERSEERS,
  'inspection:prepare': ['PRIVACY_OFFICER', 'AUDITOR'],
  'inspection:comment': OVERSEERS,
  'inspection:sign': ['CHIEF_PRIVACY_OFFICER'],
  'inspection:fetch': OVERSEERS,
  'certificate:list': OVERSEERS,
  'certificate:fetch': OVERSEERS,
  'destruction:verify': ['SITE'],
  'register:list': ['PRIVACY_OFFICER'],
  'register:read': ['PRIVACY_OFFICER'],
  'register:find': ['PRIVACY_OFFICER'],
  'register:search': ['PRIVACY_OFFICER'],
  'register:join': ['PRIVACY_OFFICER'],
  'storage-place:list': OVERSEERS,
  'storage-place:keep': ['PRIVACY_OFFICER'],
  'medium:list': OVERSEERS,
  'medium:read': [...OVERSEERS, 'HANDLER'],
  'medium:register': ['PRIVACY_OFFICER'],
  'medium:destroy': ['PRIVACY_OFFICER'],
  'medium:witness': [...OFFICERS, 'HANDLER'],
  'retention:forecast': OVERSEERS,
  'retention:list': OFFICERS,
  'hold:list': OVERSEERS,
  'hold:place': OFFICERS,
  'hold:review': OFFICERS,
  'hold:release': OFFICERS,
  'destruction:list': [...OVERSEERS, 'DEPUTY'],
  'destruction:list-items': OFFICERS,
  'destruction:prepare': ['PRIVACY_OFFICER'],
  'destruction:approve': ['CHIEF_PRIVACY_OFFICER', 'DEPUTY'],
  'destruction:decline': ['CHIEF_PRIVACY_OFFICER', 'DEPUTY'],
  'standing-approval:list': [...OVERSEERS, 'DEPUTY'],
  'standing-approval:grant': ['CHIEF_PRIVACY_OFFICER', 'DEPUTY'],
  'standing-approval:end': OFFICERS,
  'destruction-register:list': OVERSEERS,
  'keystore:read': ['ADMINISTRATOR', ...OFFICERS],
  'keystore:turn': ['ADMINISTRATOR'],
  'backup:list': ['ADMINISTRATOR', 'CHIEF_PRIVACY_OFFICER'],
  'installation:check': ['ADMINISTRATOR', ...OFFICERS],
} as const satisfies Record<string, readonly Grantee[]>

export type Permission = keyof typeof GRANTS

export const isPermission = (word: unknown): word is Permission =>
  typeof word === 'string' && Object.hasOwn(GRANTS, word)

export function isGranted(actor: Actor, permission: Permission): boolean {
  const grantees: readonly Grantee[] = GRANTS[permission]
  return granteesOf(actor).some((grantee) => grantees.includes(grantee))
}

function granteesOf(actor: Actor): readonly Grantee[] {
  if (actor.kind !== 'STAFF') return [actor.kind]
  return ['STAFF', ...actor.roles, ...(actor.deputisesFor.length > 0 ? (['DEPUTY'] as const) : [])]
}

export const permissionsOf = (actor: Actor): readonly Permission[] =>
  (Object.keys(GRANTS) as Permission[]).filter((permission) => isGranted(actor, permission))
