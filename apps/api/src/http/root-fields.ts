import { defaultFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import { isPermission, type Permission } from '../authority/grants.js'
import type { Ground } from '../kernel/shown.js'
import { Refusal } from '../kernel/refusal.js'
import type { RequestContext } from '../persistence/context.js'

export class UndeclaredFields extends Error {
  override readonly name = 'UndeclaredFields'

  constructor(readonly fields: readonly string[]) {
    super(`These root fields declare no permission: ${fields.join(', ')}.`)
  }
}

/** Every root field has a declared permission, or the server does not start. */
export function demandPermissions(schema: GraphQLSchema): void {
  const undeclared = rootTypes(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => !isPermission(field.extensions['requires']))
      .map((field) => `${type.name}.${field.name}`),
  )
  if (undeclared.length > 0) throw new UndeclaredFields(undeclared)
}

/** Notes each refusal of a root field, for the executor to record: permission, ground, code. */
export function watchRefusals(schema: GraphQLSchema, isPurpose: (code: string) => boolean): void {
  for (const field of rootTypes(schema).flatMap((type) => Object.values(type.getFields()))) {
    const resolve = field.resolve ?? defaultFieldResolver
    const permission = field.extensions['requires'] as Permission
    field.resolve = async (source: unknown, args: Record<string, unknown>, context: RequestContext, info) => {
      try {
        return (await resolve(source, args, context, info)) as unknown
      } catch (fault) {
        if (fault instanceof Refusal) {
          context.operation.refused.push({
            act: permission.replace(':', '.'),
            ground: groundOf(args, isPurpose),
            refusal: fault,
          })
        }
        throw fault
      }
    }
  }
}

const rootTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null)

/** The purpose that was asked for, if the policy has it; else limiting access is itself the duty (Std 5, 6). */
function groundOf(args: Record<string, unknown>, isPurpose: (code: string) => boolean): Ground {
  const input = (args['input'] ?? args) as { readonly purpose?: unknown }
  return typeof input.purpose === 'string' && isPurpose(input.purpose)
    ? { purpose: input.purpose }
    : { duty: 'ACCESS_CONTROL' }
}
