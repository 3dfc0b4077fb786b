import { Refused } from '@jikimi/client'
import type { House } from './a-house.js'

interface Body {
  readonly data?: Record<string, unknown>
  readonly errors?: readonly { readonly extensions: ConstructorParameters<typeof Refused>[0] }[]
}

/** Asks the staff's endpoint with a text of one's own, and returns its one root field. @throws Refused */
export async function askInWords<T>(
  house: House,
  cookie: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<T> {
  const response = await fetch(`${house.url}/admin/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as Body
  if (errors?.[0]) throw new Refused(errors[0].extensions)
  return Object.values(data ?? {})[0] as T
}
