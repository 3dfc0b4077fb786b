import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { buildSchema, isInputObjectType, isObjectType, isSpecifiedScalarType, type GraphQLSchema } from 'graphql'

const packaged = createRequire(import.meta.url)
const read = (side: string): GraphQLSchema =>
  buildSchema(readFileSync(packaged.resolve(`@jikimi/schema/${side}.graphql`), 'utf8'))

/** What says nothing about itself: the descriptions are the API's manual. */
function silent(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  return types
    .filter((type) => !isSpecifiedScalarType(type))
    .flatMap((type) => {
      const isRoot = type === schema.getQueryType() || type === schema.getMutationType()
      const own = type.description || isRoot ? [] : [type.name]
      const hasFields = isObjectType(type) || isInputObjectType(type)
      const fields = hasFields
        ? Object.values(type.getFields())
            .filter(({ description }) => !description)
            .map(({ name }) => `${type.name}.${name}`)
        : []
      return [...own, ...fields]
    })
}

describe.each(['public', 'staff'])('the %s schema', (side) => {
  it('describes every type, field and field of an input', () => {
    expect(silent(read(side))).toEqual([])
  })
})

it('would be caught with a type, a field or a field of an input that says nothing', () => {
  const schema = buildSchema(`
    type Query { "Why." a(input: B): A }
    type A { "What." b: String  c: String }
    "Which."
    input B { d: String }
    scalar C
    enum D { E }`)
  expect(silent(schema)).toEqual(['A', 'A.c', 'B.d', 'C', 'D'])
})
