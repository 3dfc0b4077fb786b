import { GraphQLError } from 'graphql'

/**
 * The refusal of a scalar. It takes no value, so that it cannot repeat one: what a person typed into the wrong field
 * must not reach a log. A GraphQLError, because graphql-js quotes the literal beside any other kind of error.
 */
export const notValid = (scalar: string, expected: string): GraphQLError =>
  new GraphQLError(`${scalar} must be ${expected}.`)
