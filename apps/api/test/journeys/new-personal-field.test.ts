import { type OperationDefinitionNode, parse } from 'graphql'
import { buildSchemaSync, Field, ObjectType, Query, Resolver } from 'type-graphql'
import { Personal } from '../../src/authority/personal.js'
import { CompiledDocuments } from '../../src/http/compiled-documents.js'
import { executeOperation } from '../../src/http/execute.js'
import { watchPersonalFields } from '../../src/http/personal-fields.js'
import { shows } from '../../src/kernel/shown.js'
import { viewOf } from '../../src/kernel/view.js'
import type { AccessEntry } from '../../src/persistence/journal.js'
import { anOperation } from '../support/an-operation.js'

const PSEUDONYM = '018f0000-0000-7000-8000-000000000001'
const VALUE = '홍○동'

@ObjectType()
class PersonView {
  @Field(() => String)
  @Personal()
  nickname!: string
}

@ObjectType()
class BookingView {
  @Field(() => String)
  place!: string

  @Field(() => [PersonView])
  guests!: PersonView[]
}

const tied = () =>
  shows(viewOf(PersonView, { nickname: VALUE }), {
    act: 'booking.viewed',
    ground: { purpose: 'CIVIL_COMPLAINT' },
    pseudonym: PSEUDONYM,
  })

/** What somebody might add next year, deep in an answer: once with the tie, once forgotten. */
@Resolver()
class BookingResolver {
  @Query(() => BookingView)
  tiedBooking(): BookingView {
    return viewOf(BookingView, { place: 'hall', guests: [tied()] })
  }

  @Query(() => BookingView)
  forgottenBooking(): BookingView {
    return viewOf(BookingView, { place: 'hall', guests: [tied(), viewOf(PersonView, { nickname: VALUE })] })
  }
}

const schema = buildSchemaSync({ resolvers: [BookingResolver], validate: false })
watchPersonalFields(schema)

async function ask(query: string, isJournalFailing = false) {
  const entries: AccessEntry[] = []
  const document = parse(query)
  const operation = document.definitions[0] as OperationDefinitionNode
  const result = await executeOperation(
    { schema, compiled: new CompiledDocuments(schema, {}) },
    {
      text: query,
      document,
      operation,
      variables: {},
      context: anOperation(entries, isJournalFailing),
    },
  )
  return { result, entries }
}

describe('a personal field that is new, nested, and known to no other code', () => {
  it('is recorded before it leaves when its view is tied to a collection', async () => {
    const { result, entries } = await ask('{ tiedBooking { place guests { nickname } } }')
    expect(result.errors).toBeUndefined()
    expect(entries).toMatchObject([{ act: 'booking.viewed', collections: [PSEUDONYM], outcome: 'DONE' }])
  })

  it('stops the whole answer when its view is tied to nothing', async () => {
    const { result, entries } = await ask('{ forgottenBooking { place guests { nickname } } }')
    expect(result.data).toBeNull()
    expect(result.errors?.map(({ originalError }) => originalError?.name)).toEqual(['UnrecordedAnswer'])
    expect(JSON.stringify(result)).not.toContain(VALUE)
    expect(entries).toEqual([])
  })

  it.each([
    ['an alias', '{ a: forgottenBooking { b: guests { c: nickname } } }'],
    [
      'a fragment',
      '{ forgottenBooking { ...f } } fragment f on BookingView { guests { ...g } } fragment g on PersonView { nickname }',
    ],
    ['an inline fragment', '{ forgottenBooking { ... on BookingView { guests { ... { nickname } } } } }'],
    ['a directive', '{ forgottenBooking { guests { nickname @include(if: true) } } }'],
    ['a second selection of the same field', '{ forgottenBooking { guests { __typename } guests { nickname } } }'],
  ])('is not smuggled out by %s', async (_name, query) => {
    const { result } = await ask(query)
    expect(result.data).toBeNull()
    expect(JSON.stringify(result)).not.toContain(VALUE)
  })

  it('needs no record where it was not asked for', async () => {
    const { result, entries } = await ask('{ forgottenBooking { place } }')
    expect(result).toEqual({ data: { forgottenBooking: { place: 'hall' } } })
    expect(entries).toEqual([])
  })

  it('does not leave when its record cannot be written', async () => {
    const { result } = await ask('{ tiedBooking { guests { nickname } } }', true)
    expect(result.data).toBeNull()
    expect(JSON.stringify(result)).not.toContain(VALUE)
  })
})
