import 'reflect-metadata'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openEndpoint } from '@jikimi/api/dist/http/graphql-endpoint.js'
import { BUILT } from '@jikimi/api/dist/main/built.js'
import { buildStaffSchema } from '@jikimi/api/dist/main/schemas.js'
import { Pool } from 'pg'
import { ONE, PAGE } from './bare-statements.ts'
import { answerQuestions } from './questions.ts'

interface Terms {
  readonly url: string
  /** A case as the real endpoint answers it: what a row here does not have is taken from it. */
  readonly sample: Readonly<Record<string, unknown>>
}

const NO_WALLS = {
  operation: { actor: { kind: 'STAFF' }, refused: [], noted: [], end: () => undefined, record: async () => undefined },
}

process.once('message', (terms) => void begin(terms as Terms))

/** GraphQL alone: registered documents of the real schema over the bare statements, without sessions, rules and records. */
async function begin({ url, sample }: Terms): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 10 })
  const rest = withDates(sample) as Terms['sample']
  const caseOf = ({ id, number }: Record<string, unknown>) => ({ ...rest, id, number })
  const schema = buildStaffSchema()
  for (const type of Object.values(schema.getTypeMap()))
    for (const field of Object.values('getFields' in type ? type.getFields() : {})) {
      field.extensions = { ...field.extensions, personal: false }
      if ('resolve' in field && type !== schema.getQueryType()) delete field.resolve
    }
  const query = schema.getQueryType()!.getFields()
  query['inquiryCase']!.resolve = async (_, { id }) =>
    caseOf((await pool.query({ name: 'one', text: ONE, values: [id] })).rows[0])
  query['inquiryCases']!.resolve = async (_, { purpose, first }) => {
    const { rows } = await pool.query({ name: 'page', text: PAGE, values: [purpose, Number(first) + 1] })
    const edges = rows.slice(0, first).map((row) => ({ cursor: row.id, node: caseOf(row) }))
    return { edges, pageInfo: { startCursor: '', endCursor: '', hasNextPage: true, hasPreviousPage: false } }
  }
  const registered = await BUILT.manifestOf('staff')
  const endpoint = await openEndpoint({ schema, registered, hasIntrospection: false, report: () => undefined })
  const headers = new Map([['content-type', 'application/json']])
  const server = createServer(async (request, response) => {
    const { documentId, variables } = JSON.parse(await textOf(request))
    const answer = await endpoint.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers,
        search: '',
        body: { query: registered[documentId], variables },
      } as never,
      context: async () => NO_WALLS as never,
    })
    response.setHeader('content-type', 'application/json')
    response.end(answer.body.kind === 'complete' ? answer.body.string : '')
  })
  server.keepAliveTimeout = 600_000
  answerQuestions()
  server.listen(0, '127.0.0.1', () => process.send!({ port: (server.address() as AddressInfo).port }))
}

/** Instants of an answer as resolvers hand them over. */
function withDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDates)
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return new Date(value)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withDates(one)]))
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  request.setEncoding('utf8')
  for await (const piece of request) text += String(piece)
  return text
}
