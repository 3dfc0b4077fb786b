import { readAnswer } from './read-answer.js'
import { Refused, unavailable } from './refused.js'
import type { TypedDocument } from './typed-document.js'

/** Where to send, and with what. `headers` is asked before each request, so that it may follow a change. */
export type Endpoint = {
  url: string
  headers?: () => Record<string, string>
  fetch?: typeof fetch
  credentials?: 'include' | 'omit' | 'same-origin'
}

/** What one request may bring along. Aborting throws the signal's reason, which is no `Refused`. */
export type SendOptions = { signal?: AbortSignal }

/** Variables, then options. Where no variable is required, the variables may be left out. */
export type SendRest<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: SendOptions]
    : [variables: Variables, options?: SendOptions]

/**
 * Sends one document and answers with its data.
 * @throws Refused when the server refuses, fails, cannot be reached or answers something else than GraphQL
 */
export type Send = <Result, Variables>(
  document: TypedDocument<Result, Variables>,
  ...rest: SendRest<Variables>
) => Promise<Result>

/** A `Send` for one endpoint. It keeps nothing: no cache, no retry, no queue. */
export const createSend =
  (endpoint: Endpoint): Send =>
  async <Result, Variables>(document: TypedDocument<Result, Variables>, ...rest: SendRest<Variables>) => {
    const [variables, { signal } = {}] = rest
    const request = requestFor(endpoint, document, variables, signal)
    try {
      const response = await (endpoint.fetch ?? fetch)(endpoint.url, request)
      // the manifest of documents is what makes this type true
      return (await readAnswer(response)) as Result
    } catch (error) {
      if (signal?.aborted) throw signal.reason
      // what `fetch` throws may name the address; nobody needs it to know that nobody answered
      throw error instanceof Refused ? error : unavailable()
    }
  }

const requestFor = (
  { headers, credentials }: Endpoint,
  document: TypedDocument<unknown, never>,
  variables: unknown,
  signal: AbortSignal | undefined,
): RequestInit => ({
  method: 'POST',
  headers: {
    ...headers?.(),
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
  },
  // production looks the document up by its id; other installations read the text
  body: JSON.stringify({ documentId: registrationOf(document), query: document.toString(), variables }),
  // a redirect would carry what a person typed to wherever it points
  redirect: 'error',
  ...(credentials && { credentials }),
  ...(signal && { signal }),
})

const registrationOf = <Result, Variables>({ __meta__: meta }: TypedDocument<Result, Variables>): unknown =>
  meta?.['hash']
