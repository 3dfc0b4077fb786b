import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, Kind, parse, validate, visit } from 'graphql'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

const operationsOf = (endpoint: string) => {
  const folder = `../operations/${endpoint}/`
  const paths = readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: 'utf8' })
  return paths.filter((path) => path.endsWith('.graphql')).map((path) => parse(read(folder + path)))
}

describe.each(['public', 'staff'])('the %s operations', (endpoint) => {
  const schema = buildSchema(read(`../../schema/${endpoint}.graphql`))
  const documents = operationsOf(endpoint)
  const whole = { kind: Kind.DOCUMENT, definitions: documents.flatMap(({ definitions }) => definitions) } as const

  it('are valid together, with no fragment unused', () => {
    expect(validate(schema, whole)).toEqual([])
  })

  it('leave no root field of the contract without an operation', () => {
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    )
    const asked = new Set<string>()
    visit(whole, {
      FragmentDefinition: () => false,
      Field: ({ name }) => {
        asked.add(name.value)
        return false
      },
    })
    expect(roots.filter((field) => !asked.has(field))).toEqual([])
    expect(roots.length).toBeGreaterThan(0)
  })

  it('stand one a file', () => {
    expect(documents.filter(({ definitions }) => definitions.length !== 1)).toEqual([])
  })
})
