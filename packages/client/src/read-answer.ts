import { type RefusalCategory, type RefusalFacts, Refused, unavailable } from './refused.js'

/**
 * The data of an answer, or a `Refused`: with the code of its first error, or `UNAVAILABLE` when it is no GraphQL
 * answer (a proxy's page, an empty body). Data beside errors is dropped: half an answer is none.
 */
export const readAnswer = async (response: Response): Promise<unknown> => {
  const answer = fields(await response.json().catch(() => undefined))
  const requestId = text(response.headers.get('x-request-id'))
  if (Array.isArray(answer['errors']) && answer['errors'].length > 0) {
    throw refusalFrom(fields(fields(answer['errors'][0])['extensions']), requestId)
  }
  const data = answer['data']
  if (!response.ok || typeof data !== 'object' || data === null) throw unavailable(requestId)
  return data
}

const refusalFrom = (extensions: RefusalFacts, requestId: string | undefined): Refused => {
  const { code, category, facts } = extensions
  if (typeof code !== 'string' || !CODE.test(code)) return unavailable(requestId)
  return new Refused({
    code,
    category: CATEGORIES.find((known) => known === category) ?? 'UNAVAILABLE',
    facts: fields(facts),
    requestId: text(extensions['requestId']) ?? requestId,
  })
}

/** A message is made of the code: whatever is not shaped like one stays outside. */
const CODE = /^[A-Z][A-Z0-9_]{0,63}$/

const CATEGORIES: readonly RefusalCategory[] = ['NOT_FOUND', 'NOT_ALLOWED', 'INVALID', 'CONFLICT', 'UNAVAILABLE']

const fields = (value: unknown): RefusalFacts =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)
