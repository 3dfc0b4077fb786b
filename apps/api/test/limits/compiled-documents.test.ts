import {
  execute,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  parse,
  typeFromAST,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLInputType,
  type GraphQLSchema,
  type NamedTypeNode,
} from 'graphql'
import { CompiledDocuments } from '../../src/http/compiled-documents.js'
import { BUILT } from '../../src/main/built.js'
import { buildPublicSchema, buildStaffSchema } from '../../src/main/schemas.js'

const SAMPLES: Readonly<Record<string, unknown>> = {
  Int: 1,
  Boolean: true,
  ID: '01a20764-7a18-7cc9-aeae-cd4a09b008e9',
  Date: '2026-11-23',
  DateTime: '2026-11-23T00:00:00.000Z',
}

/** A value of a type: with every field that may be given, or with those alone that must be. */
function sample(type: GraphQLInputType, isWhole: boolean): unknown {
  if (isNonNullType(type)) return sample(type.ofType, isWhole)
  if (isListType(type)) return [sample(type.ofType, isWhole)]
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (!isInputObjectType(type)) return SAMPLES[type.name] ?? 'CIVIL_COMPLAINT'
  const given = Object.values(type.getFields()).filter((field) => isWhole || isRequiredInputField(field))
  return Object.fromEntries(given.map((field) => [field.name, sample(field.type, isWhole)]))
}

/** What must be given, whole and in every wrong way. */
function tries(schema: GraphQLSchema, document: DocumentNode): Record<string, unknown>[] {
  const needed = getOperationAST(document)!.variableDefinitions!.filter(
    ({ type, defaultValue }) => type.kind === 'NonNullType' && !defaultValue,
  )
  const given = (isWhole: boolean) =>
    Object.fromEntries(
      needed.map(({ variable, type }) => [
        variable.name.value,
        sample(typeFromAST(schema, type as NamedTypeNode) as GraphQLInputType, isWhole),
      ]),
    )
  const whole = given(true)
  const all = (change: (value: unknown) => unknown) =>
    Object.fromEntries(Object.entries(whole).map(([name, value]) => [name, change(value)]))
  const isObject = (value: unknown): value is object => typeof value === 'object' && !Array.isArray(value)
  return [
    whole,
    given(false),
    {},
    ...[null, 17, 'x', { no: 1 }].map((value) => all(() => value)),
    all((value) => (isObject(value) ? { ...value, more: 1 } : value)),
  ]
}

it.each([
  ['public', buildPublicSchema],
  ['staff', buildStaffSchema],
] as const)(
  'every registered document of the %s endpoint takes the same variables compiled and not',
  async (side, build) => {
    const schema = build()
    const asked: unknown[] = []
    for (const type of [schema.getQueryType()!, schema.getMutationType()!])
      for (const field of Object.values(type.getFields()))
        field.resolve = async (_source, args) => {
          asked.push(structuredClone(args))
          throw new Error('asked')
        }
    const registered = await BUILT.manifestOf(side)
    const compiled = new CompiledDocuments(schema, registered)
    const outcome = async (run: () => Promise<ExecutionResult> | ExecutionResult) => {
      asked.length = 0
      const { errors } = await run()
      return { isTaken: errors!.every(({ path }) => path !== undefined), asked: [...asked] }
    }
    for (const text of Object.values(registered)) {
      const document = parse(text)
      const run = compiled.find(text, document, getOperationAST(document)!.name!.value)!
      for (const variableValues of tries(schema, document)) {
        const plain = await outcome(() => execute({ schema, document, variableValues, contextValue: {} }))
        expect(await outcome(() => run({}, variableValues))).toEqual(plain)
      }
    }
  },
)

it('leaves alone what is not registered', () => {
  const schema = buildPublicSchema()
  const text = '{ __typename }'
  expect(new CompiledDocuments(schema, {}).find(text, parse(text), undefined)).toBeUndefined()
})
