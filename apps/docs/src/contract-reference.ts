import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { type Source, sourceOf } from './source.js'

const ENDPOINTS = {
  public: ['The public contract', 'What sites and other frontends may ask at `/graphql`.'],
  staff: ['The staff contract', 'What the dashboard asks at `/admin/graphql`.'],
} as const

/** The printed contract of one endpoint as a page: what may be asked first, then every type in the order of its name. */
export function contractReference(endpoint: keyof typeof ENDPOINTS): Source {
  const printed = readFileSync(fileURLToPath(import.meta.resolve(`@jikimi/schema/${endpoint}.graphql`)), 'utf8')
  const schema = buildSchema(printed)
  const [title, lead] = ENDPOINTS[endpoint]
  const roots = [schema.getQueryType(), schema.getMutationType()]
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type) && !roots.includes(type as never))
    .toSorted((a, b) => a.name.localeCompare(b.name))
  const parts = [...roots.filter((type) => type !== undefined && type !== null), ...types].map(typeSection)
  const note = 'Made from the contract itself; refusals and limits are in [GraphQL](../graphql.md).'
  return sourceOf(`contract/${endpoint}.md`, `# ${title}\n\n${lead} ${note}\n\n${parts.join('\n\n')}\n`)
}

function typeSection(type: GraphQLNamedType): string {
  return [`## ${type.name}`, oneLine(type.description), body(type)].filter(Boolean).join('\n\n')
}

function body(type: GraphQLNamedType): string {
  if (isEnumType(type)) {
    return type
      .getValues()
      .map(({ name }) => `\`${name}\``)
      .join(' · ')
  }
  if (!isObjectType(type) && !isInputObjectType(type)) return ''
  const rows = Object.values<GraphQLField<unknown, unknown> | { name: string; type: unknown; description?: unknown }>(
    type.getFields(),
  ).map(
    (field) => `| \`${field.name}${argumentsOf(field)}\` | \`${String(field.type)}\` | ${cell(field.description)} |`,
  )
  return ['| field | type | |', '|---|---|---|', ...rows].join('\n')
}

function argumentsOf(field: object): string {
  const args = 'args' in field ? (field as GraphQLField<unknown, unknown>).args : []
  return args.length === 0 ? '' : `(${args.map(({ name, type }) => `${name}: ${String(type)}`).join(', ')})`
}

const oneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()
const cell = (text: unknown): string => (typeof text === 'string' ? oneLine(text).replaceAll('|', '\\|') : '')
