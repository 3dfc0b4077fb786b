import { GraphQLScalarType } from 'graphql'
import { notValid } from './not-valid.js'
import { isRealDay } from './real-day.js'

const RFC_3339 = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/** An instant: a `Date` in the program, RFC 3339 in UTC on the wire. Finer than a millisecond is cut off. */
export const InstantScalar = new GraphQLScalarType<Date, string>({
  name: 'Instant',
  description: 'An instant in UTC, RFC 3339.',
  serialize: (value) => {
    if (!(value instanceof Date) || Number.isNaN(value.getTime())) throw notValid('Instant', 'a valid Date')
    return value.toISOString()
  },
  parseValue: (value) => {
    const day = typeof value === 'string' ? RFC_3339.exec(value)?.[1] : undefined
    // `Date` would turn 30 February into 2 March
    if (day === undefined || !isRealDay(day)) throw notValid('Instant', 'an instant as in RFC 3339')
    return new Date(value as string)
  },
})
