import { defaultFieldResolver, isObjectType, type GraphQLSchema, type GraphQLResolveInfo } from 'graphql'

import { shownBy } from '../kernel/shown.js'
import type { RequestContext } from '../persistence/context.js'

export const pathKey = (path: readonly (string | number)[]): string => path.join('.')

/** Wraps every field that is marked as personal: as it resolves, the operation notes whose data it shows. */
export function watchPersonalFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      if (field.extensions['personal'] !== true) continue
      const resolve = field.resolve ?? defaultFieldResolver
      field.resolve = (source: unknown, args, context: RequestContext, info) => {
        const shown = shownBy(source)
        if (shown) context.operation.shown.set(pathKey(keysOf(info.path)), shown)
        return resolve(source, args, context, info) as unknown
      }
    }
  }
}

function keysOf(path: GraphQLResolveInfo['path']): (string | number)[] {
  const keys: (string | number)[] = []
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev) keys.unshift(at.key)
  return keys
}
