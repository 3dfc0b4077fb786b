import type { Role } from '@jikimi/schema'
import type { Actor } from './actor.js'

type Grantee = Role | 'ANONYMOUS' | 'SITE' | 'SUBJECT' | 'STAFF'

const ANYONE = ['ANONYMOUS', 'SITE', 'SUBJECT', 'STAFF'] as const
const PUBLIC = ['SITE', 'SUBJECT'] as const

/**
 * Who may do what: the one page that a reviewer signs. Over *which rows* each permission reaches is said again, and
 * decided again, by row-level security. A permission that isn't here is held by nobody.
 */
export const GRANTS = {
  'session:open': ANYONE,
  'session:close': ['STAFF'],
  'enrolment:complete': ANYONE,
  'viewer:read': ['STAFF'],
  'viewer:change': ['STAFF'],
  'policy:read': [...PUBLIC, 'STAFF'],
  'inquiry:send': ['SITE'],
  'inquiry:follow': ['SUBJECT'],
  'inquiry:list': ['HANDLER'],
  'inquiry:find': ['HANDLER'],
  'inquiry:take': ['HANDLER'],
  'inquiry:reveal': ['HANDLER'],
  'inquiry:answer': ['HANDLER'],
  'inquiry:close': ['HANDLER'],
  'department:list': ['ADMINISTRATOR', 'PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER', 'AUDITOR'],
  'account:list': ['ADMINISTRATOR', 'PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER', 'AUDITOR'],
  'account:create': ['ADMINISTRATOR'],
  'account:disable': ['ADMINISTRATOR'],
  'designation:list': ['PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER', 'AUDITOR'],
  'designation:designate': ['PRIVACY_OFFICER'],
  'designation:end': ['PRIVACY_OFFICER'],
  'access-record:list': ['AUDITOR'],
  'audit-scope:list': ['CHIEF_PRIVACY_OFFICER', 'AUDITOR'],
  'audit-scope:grant': ['CHIEF_PRIVACY_OFFICER'],
  'installation:check': ['ADMINISTRATOR', 'CHIEF_PRIVACY_OFFICER', 'PRIVACY_OFFICER'],
} as const satisfies Record<string, readonly Grantee[]>

export type Permission = keyof typeof GRANTS

export const isPermission = (word: unknown): word is Permission =>
  typeof word === 'string' && Object.hasOwn(GRANTS, word)

export function isGranted(actor: Actor, permission: Permission): boolean {
  const grantees: readonly Grantee[] = GRANTS[permission]
  const holds: readonly Grantee[] = actor.kind === 'STAFF' ? ['STAFF', ...actor.roles] : [actor.kind]
  return holds.some((grantee) => grantees.includes(grantee))
}

export const permissionsOf = (actor: Actor): readonly Permission[] =>
  (Object.keys(GRANTS) as Permission[]).filter((permission) => isGranted(actor, permission))
