import type { GraphQLFormattedError } from 'graphql'

/** GraphQL's and Apollo's own ways to say that a request is wrong, as our one code each. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['GRAPHQL_PARSE_FAILED', 'REQUEST_NOT_VALID'],
  ['GRAPHQL_VALIDATION_FAILED', 'REQUEST_NOT_VALID'],
  ['BAD_USER_INPUT', 'REQUEST_NOT_VALID'],
  ['BAD_REQUEST', 'REQUEST_NOT_VALID'],
  ['OPERATION_RESOLUTION_FAILURE', 'REQUEST_NOT_VALID'],
  ['PERSISTED_QUERY_NOT_FOUND', 'DOCUMENT_NOT_REGISTERED'],
  ['PERSISTED_QUERY_NOT_SUPPORTED', 'DOCUMENT_NOT_REGISTERED'],
])

/** Variables that don't fit are reported by the executor, without a path. */
export const frameworkCode = ({ extensions, path }: GraphQLFormattedError): string | undefined =>
  CODES.get(String(extensions?.['code'])) ?? (path === undefined ? 'REQUEST_NOT_VALID' : undefined)
