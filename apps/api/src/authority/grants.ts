import type { Actor } from './actor.js'
import { GRANTS } from './grant-table.js'
import type { Grantee } from './grantee.js'

export { GRANTS }

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
