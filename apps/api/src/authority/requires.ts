import { createMethodMiddlewareDecorator, Extensions } from 'type-graphql'
import { notAllowed, notSignedIn } from '../kernel/general.refusals.js'
import type { Actor } from './actor.js'
import { demandFresh } from './fresh.js'
import { isGranted, type Permission } from './grants.js'
import { NEEDS_FRESH } from './needs-fresh.js'

interface WithActor {
  readonly operation: { readonly actor: Actor; readonly now: Date }
}

/**
 * Declares the permission of a root field, above its name. The server does not start while a root field lacks it.
 * Throws a Refusal and nothing else: writing the refusal down is the caller's work.
 */
export function Requires(permission: Permission): MethodDecorator {
  const guard = createMethodMiddlewareDecorator<WithActor>(({ context }, next) => {
    const { operation } = context
    if (!isGranted(operation.actor, permission))
      throw operation.actor.kind === 'ANONYMOUS' ? notSignedIn() : notAllowed()
    if (NEEDS_FRESH.has(permission)) demandFresh(operation)
    return next()
  })
  const declaration = Extensions({ requires: permission })
  return (target, key, descriptor) => {
    guard(target, key as string, descriptor as TypedPropertyDescriptor<unknown>)
    declaration(target, key as string)
  }
}
