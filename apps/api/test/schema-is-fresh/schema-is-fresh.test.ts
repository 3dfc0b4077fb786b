import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql'
import { UndeclaredFields, demandPermissions } from '../../src/http/root-fields.js'
import { printedSchema } from '../../src/main/printed-schema.js'
import { buildPublicSchema, buildStaffSchema } from '../../src/main/schemas.js'

const packaged = createRequire(import.meta.url)
const checkedIn = (side: string): string => readFileSync(packaged.resolve(`@jikimi/schema/${side}.graphql`), 'utf8')

const SIDES = [
  { side: 'public', build: buildPublicSchema },
  { side: 'staff', build: buildStaffSchema },
]

const isFresh = (text: string, schema: GraphQLSchema): boolean => text === printedSchema(schema)

describe.each(SIDES)('the $side contract', ({ side, build }) => {
  it('is checked in as the API prints it', () => {
    expect(checkedIn(side)).toBe(printedSchema(build()))
  })

  it('is stale with a field less, a description changed or a line moved', () => {
    const text = checkedIn(side)
    const lines = text.split('\n')
    const field = lines.findIndex((line) => /^ {2}\w+: /.test(line))
    expect(isFresh(text, build())).toBe(true)
    expect(isFresh(lines.toSpliced(field, 1).join('\n'), build())).toBe(false)
    expect(isFresh(text.replace('"""', '"""Once '), build())).toBe(false)
    expect(isFresh(lines.toReversed().join('\n'), build())).toBe(false)
  })

  it('starts: every root field declares a permission that the page of grants names', () => {
    expect(() => demandPermissions(build())).not.toThrow()
  })

  it('does not start with one root field whose permission was taken away', () => {
    const schema = build()
    const [field] = Object.values(schema.getQueryType()!.getFields())
    field!.extensions = { ...field!.extensions, requires: undefined }
    expect(() => demandPermissions(schema)).toThrow(new UndeclaredFields([`Query.${field!.name}`]))
  })
})

const declared = (permission: unknown) => ({ type: GraphQLString, extensions: { requires: permission } })

const aSchema = (requires: unknown): GraphQLSchema =>
  new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { b: declared('policy:read') } }),
    mutation: new GraphQLObjectType({ name: 'Mutation', fields: { a: declared(requires) } }),
  })

describe('a schema', () => {
  it('is refused by name when a mutation declares nothing, or a permission that nobody knows', () => {
    for (const requires of [undefined, null, '', 'policy:rewrite', 'toString', ['policy:read']]) {
      expect(() => demandPermissions(aSchema(requires))).toThrow('Mutation.a')
    }
    expect(() => demandPermissions(aSchema('policy:read'))).not.toThrow()
  })
})
