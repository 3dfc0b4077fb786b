import { demandFresh } from '../authority/fresh.js'
import { isGranted, type Permission } from '../authority/grants.js'
import { NEEDS_FRESH } from '../authority/needs-fresh.js'
import { notAllowed, notSignedIn } from '../kernel/general.refusals.js'
import type { Operation } from '../persistence/operation.js'

/** For what staff send or fetch beside GraphQL. @throws Refusal NOT_SIGNED_IN, NOT_ALLOWED, STEP_UP_NEEDED */
export function demandGranted(operation: Operation, permission: Permission): void {
  const { actor } = operation
  if (!isGranted(actor, permission)) throw actor.kind === 'ANONYMOUS' ? notSignedIn() : notAllowed()
  if (NEEDS_FRESH.has(permission)) demandFresh(operation)
}
