import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Pool } from 'pg'
import { INTAKE, ONE, PAGE } from './bare-statements.ts'
import { answerQuestions } from './questions.ts'

/** The same work on the same data with no wall at all: `node:http`, `pg`, one statement. */
process.once('message', ({ url, collection }: { readonly url: string; readonly collection: string }) => {
  const pool = new Pool({ connectionString: url, max: 10 })
  const works = {
    one: ({ id }: Record<string, unknown>) => pool.query({ name: 'one', text: ONE, values: [id] }),
    page: ({ purpose, first }: Record<string, unknown>) =>
      pool.query({ name: 'page', text: PAGE, values: [purpose, Number(first) + 1] }),
    intake: () => {
      const [id, pseudonym, key, consent, inquiry] = Array.from({ length: 5 }, () => randomUUID())
      const number = `B-${inquiry!.slice(0, 12)}`
      return pool.query({
        name: 'intake',
        text: INTAKE,
        values: [collection, id, pseudonym, key, consent, inquiry, number],
      })
    },
  }
  const server = createServer(async (request, response) => {
    const { work, ...values } = JSON.parse(await textOf(request)) as { readonly work: keyof typeof works }
    const { rows } = await works[work](values)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ data: rows }))
  })
  server.keepAliveTimeout = 600_000
  answerQuestions()
  server.listen(0, '127.0.0.1', () => process.send!({ port: (server.address() as AddressInfo).port }))
})

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  request.setEncoding('utf8')
  for await (const piece of request) text += String(piece)
  return text
}
