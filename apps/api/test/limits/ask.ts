import { request } from 'node:http'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  /** The codes of the refusals in the answer, in order. */
  readonly codes: readonly string[]
  readonly data: Readonly<Record<string, unknown>> | null
}

export interface Question {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** Bytes and texts as they are; anything else as JSON. */
  readonly body?: unknown
}

export interface Ask {
  (question: Question): Promise<Answer>
  /** A document to the public endpoint, as the built-in site. */
  site(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>
  /** A document to the staff endpoint. */
  staff(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>
}

const JSON_TYPE = { 'content-type': 'application/json' }

/** Sends exactly what it is told: no client in between that would mend or refuse it. */
export function asking(port: number, siteKey: string): Ask {
  const ask = ({ method = 'POST', path, headers = {}, body }: Question): Promise<Answer> =>
    new Promise((done, failed) => {
      const bytes =
        body === undefined || typeof body === 'string' || Buffer.isBuffer(body) ? (body ?? '') : JSON.stringify(body)
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          method,
          path,
          headers: { ...headers, 'content-length': Buffer.byteLength(bytes) },
          agent: false,
        },
        (answer) => {
          const chunks: Buffer[] = []
          answer.on('data', (chunk: Buffer) => chunks.push(chunk))
          answer.on('end', () =>
            done(read(answer.statusCode ?? 0, answer.headers, Buffer.concat(chunks).toString('utf8'))),
          )
          answer.on('error', failed)
        },
      )
      sent.on('error', failed)
      sent.end(bytes)
    })
  return Object.assign(ask, {
    site: (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
      ask({
        path: '/graphql',
        headers: { ...JSON_TYPE, 'x-site-key': siteKey, ...headers },
        body: { query, variables },
      }),
    staff: (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
      ask({ path: '/admin/graphql', headers: { ...JSON_TYPE, ...headers }, body: { query, variables } }),
  })
}

interface Body {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[]
}

function read(status: number, headers: Answer['headers'], text: string): Answer {
  const isJson = /json/.test(String(headers['content-type'] ?? ''))
  const body = isJson && text !== '' ? (JSON.parse(text) as Body) : {}
  return {
    status,
    headers,
    text,
    codes: (body.errors ?? []).map(({ extensions }) => extensions?.code ?? 'NO_CODE'),
    data: body.data ?? null,
  }
}
