import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql'

/** How deep a document may go, without the root field itself and the leaf. */
const DEPTH = 6

/** Everything that can be selected below a root field without arguments of its own, no type within itself. */
export function wholeSelection(schema: GraphQLSchema, root: string): string {
  const [, kind, name] = /(Query|Mutation)\.(\w+)$/.exec(root)!
  const type = kind === 'Query' ? schema.getQueryType()! : schema.getMutationType()!
  return ofType(getNamedType(type.getFields()[name!]!.type), [])
}

function ofType(type: GraphQLNamedType, above: readonly string[]): string {
  if (isLeafType(type)) return ''
  if (isUnionType(type) || isInterfaceType(type)) return '{ __typename }'
  if (!isObjectType(type)) throw new Error(`A root field returns ${type.name}.`)
  const inside = Object.values(type.getFields()).flatMap((field) => ofField(field, [...above, type.name]))
  return `{ ${inside.join(' ')} }`
}

function ofField(field: GraphQLField<unknown, unknown>, above: readonly string[]): string[] {
  const type = getNamedType(field.type)
  if (field.args.some(isRequiredArgument) || above.includes(type.name)) return []
  if (isLeafType(type)) return [field.name]
  return above.length >= DEPTH ? [] : [`${field.name} ${ofType(type, above)}`]
}
