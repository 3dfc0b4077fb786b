import {
  getNamedType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql'
import { pathKey } from './personal-fields.js'

interface Walk {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly found: string[]
}

/**
 * The paths of the *answer* at which a value marked as personal stands. It looks at what is about to leave, not at
 * what resolvers said they would do.
 */
export function personalPaths(
  schema: GraphQLSchema,
  document: DocumentNode,
  root: GraphQLObjectType,
  selection: SelectionSetNode,
  data: object,
) {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  )
  const walk: Walk = { schema, fragments, found: [] }
  visitObject(walk, root, selection, data as Record<string, unknown>, [])
  return walk.found
}

type Path = readonly (string | number)[]

function visitObject(
  walk: Walk,
  type: GraphQLObjectType,
  selection: SelectionSetNode,
  value: Record<string, unknown>,
  path: Path,
): void {
  for (const node of selection.selections) {
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value
      const field = type.getFields()[node.name.value]
      if (!field || !(key in value)) continue
      const at = [...path, key]
      if (field.extensions['personal'] === true && value[key] !== null) walk.found.push(pathKey(at))
      const inner = getNamedType(field.type)
      if (node.selectionSet && isObjectType(inner)) visitValue(walk, inner, node.selectionSet, value[key], at)
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      visitObject(walk, type, node.selectionSet, value, path)
    } else {
      const fragment = walk.fragments.get(node.name.value)
      if (fragment) visitObject(walk, type, fragment.selectionSet, value, path)
    }
  }
}

function visitValue(
  walk: Walk,
  type: GraphQLObjectType,
  selection: SelectionSetNode,
  value: unknown,
  path: Path,
): void {
  if (Array.isArray(value)) {
    value.forEach((one, index) => visitValue(walk, type, selection, one, [...path, index]))
  } else if (typeof value === 'object' && value !== null) {
    visitObject(walk, type, selection, value as Record<string, unknown>, path)
  }
}
