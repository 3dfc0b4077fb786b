import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { Permission } from '../../src/authority/grants.js'

export interface Injected {
  /** `createAccount(input.displayName)` */
  readonly place: string
  readonly permission: Permission
  readonly query: string
  readonly variables: Record<string, unknown>
}

type Path = readonly string[]

/** For each root field and each text somewhere in its arguments: the call with `text` in that one place. */
export function everyString(schema: GraphQLSchema, text: string): Injected[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type) => type != null)
  return roots.flatMap((root) =>
    Object.values(root.getFields()).flatMap((field) => {
      const operation = root === schema.getMutationType() ? 'mutation' : 'query'
      const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'
      const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
      const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ')
      return field.args
        .flatMap((argument) => textsIn(argument.type, [argument.name]))
        .map((path) => ({
          place: `${field.name}(${path.join('.')})`,
          permission: field.extensions['requires'] as Permission,
          query: `${operation} (${declared}) { ${field.name}(${passed})${selection} }`,
          variables: filled(field.args, path, text),
        }))
    }),
  )
}

function textsIn(type: GraphQLInputType, path: Path): Path[] {
  const named = getNamedType(type)
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) => textsIn(field.type, [...path, field.name]))
  return isEnumType(named) || ['Int', 'Boolean', 'Float'].includes(named.name) ? [] : [path]
}

const filled = (args: readonly GraphQLArgument[], at: Path, text: string): Record<string, unknown> =>
  Object.fromEntries(args.map(({ name, type }) => [name, valueOf(type, [name], at, text)]))

const PLAIN: Readonly<Record<string, unknown>> = {
  Int: 1,
  Boolean: true,
  CalendarDay: '2026-12-01',
  Instant: '2026-12-01T00:00:00Z',
  PurposeCode: 'CIVIL_COMPLAINT',
  ItemCode: 'NAME',
  ID: '00000000-0000-7000-8000-000000000000',
  String: 'invented-1234',
}

function valueOf(type: GraphQLInputType, path: Path, at: Path, text: string): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, path, at, text)
  if (isListType(type)) return [valueOf(type.ofType, path, at, text)]
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [
        field.name,
        valueOf(field.type, [...path, field.name], at, text),
      ]),
    )
  }
  if (path.join('.') === at.join('.')) return text
  return isEnumType(type) ? type.getValues()[0]!.name : PLAIN[type.name]
}
