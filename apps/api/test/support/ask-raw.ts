export interface RawAnswer {
  readonly status: number
  /** The whole body as it came over the wire. */
  readonly text: string
  readonly codes: readonly string[]
}

interface GraphqlBody {
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[]
}

/** Sends a document without the client in between, to see every byte of the answer. */
export async function askRaw(
  url: string,
  headers: Record<string, string>,
  query: unknown,
  variables: unknown = {},
): Promise<RawAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: String(query), variables }),
  })
  const text = await response.text()
  return { status: response.status, text, codes: codesIn(text) }
}

/** The codes of the refusals in a body. */
export function codesIn(text: string): string[] {
  const { errors = [] } = JSON.parse(text) as GraphqlBody
  return errors.map(({ extensions }) => extensions?.code ?? 'NO CODE')
}
