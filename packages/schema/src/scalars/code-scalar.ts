import { GraphQLScalarType } from 'graphql'
import { notValid } from './not-valid.js'

const CODE = /^[A-Z][A-Z0-9_]{0,63}$/

/** A scalar for codes that a policy brings along: SCREAMING_SNAKE, at most 64 characters, not a closed set. */
export const codeScalar = (name: string, description: string): GraphQLScalarType<string, string> => {
  const code = (value: unknown): string => {
    if (typeof value !== 'string' || !CODE.test(value)) {
      throw notValid(name, 'a code: capital letters, digits and underscores, at most 64, a letter first')
    }
    return value
  }
  return new GraphQLScalarType({ name, description, serialize: code, parseValue: code })
}
