import {
  GraphQLError,
  type GraphQLScalarType,
  graphqlSync,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql'
import { CalendarDayScalar, InstantScalar, ItemCodeScalar, PurposeCodeScalar } from '../index.js'

const refusalOf = (act: () => unknown): GraphQLError => {
  try {
    act()
  } catch (error) {
    if (error instanceof GraphQLError) return error
  }
  throw new Error('nothing was refused')
}

describe('Instant', () => {
  it('writes a Date as RFC 3339 in UTC', () => {
    expect(InstantScalar.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z')
  })

  it('reads an offset as the same instant', () => {
    expect(InstantScalar.parseValue('2026-11-23T09:00:00+09:00')).toEqual(new Date('2026-11-23T00:00:00Z'))
  })

  it.each([
    '0000-01-01T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2026-11-23',
    '2026-11-23T00:00:00',
    '2026-11-23T24:00:00Z',
    '2026-11-23T00:60:00Z',
    '2026-11-23 00:00:00Z',
    'November 23, 2026',
    '',
    0,
    null,
  ])('refuses to read %p', (value) => {
    expect(refusalOf(() => InstantScalar.parseValue(value)).message).toBe('Instant must be an instant as in RFC 3339.')
  })

  it.each([new Date(Number.NaN), '2026-11-23T00:00:00Z', 0])('refuses to write %p', (value) => {
    expect(refusalOf(() => InstantScalar.serialize(value)).message).toBe('Instant must be a valid Date.')
  })
})

describe('CalendarDay', () => {
  it.each(['2026-11-23', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s both ways', (day) => {
    expect(CalendarDayScalar.parseValue(day)).toBe(day)
    expect(CalendarDayScalar.serialize(day)).toBe(day)
  })

  it.each([
    '0000-01-01',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '',
    20261123,
  ])('refuses %p, which is no day', (value) => {
    expect(refusalOf(() => CalendarDayScalar.parseValue(value)).message).toMatch(/^CalendarDay must be a day/)
  })

  it('refuses a Date, which would bring a time zone along', () => {
    expect(() => CalendarDayScalar.serialize(new Date(0))).toThrow('CalendarDay must be')
  })
})

describe.each([PurposeCodeScalar, ItemCodeScalar])('%s', (scalar) => {
  it.each(['A', 'CIVIL_COMPLAINT', 'ITEM_2', `A${'B'.repeat(63)}`])('takes the code %s', (code) => {
    expect(scalar.parseValue(code)).toBe(code)
  })

  it.each(['', 'email', '_EMAIL', '2ND', 'E-MAIL', 'EMAIL\n', `A${'B'.repeat(64)}`, 7, null])('refuses %p', (value) => {
    expect(() => scalar.parseValue(value)).toThrow(`${scalar.name} must be a code`)
  })
})

describe.each([InstantScalar, CalendarDayScalar, PurposeCodeScalar, ItemCodeScalar])('a literal %s', (scalar) => {
  it('is described', () => {
    expect(scalar.description).toMatch(/\.$/)
  })

  it('is refused without being repeated', () => {
    const { errors } = graphqlSync({ schema: schemaTaking(scalar), source: '{ take(value: "nobody@example.kr") }' })
    expect(errors?.map((error) => error.message)).toEqual([expect.stringMatching(`^${scalar.name} must be `)])
    expect(JSON.stringify(errors)).not.toContain('nobody')
  })
})

const schemaTaking = (scalar: GraphQLScalarType): GraphQLSchema =>
  new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: { take: { type: GraphQLString, args: { value: { type: scalar } } } },
    }),
  })
