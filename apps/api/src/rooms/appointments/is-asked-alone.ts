import type { GraphQLResolveInfo } from 'graphql'

/** Whether a field belongs to the one thing that a query asks for, and not to an item of a list or to what an act left. */
export function isAskedAlone({ operation, path }: Pick<GraphQLResolveInfo, 'operation' | 'path'>): boolean {
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev)
    if (typeof at.key === 'number') return false
  return operation.operation === 'query'
}
