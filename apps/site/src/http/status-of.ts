import type { Refusal } from '../refusal.js'

/** The HTTP status that goes with a refusal. */
export const statusOf = ({ code, category }: Refusal): number => {
  if (code === 'TOO_MANY_TRIES') return 429
  return statuses[category] ?? 422
}

const statuses: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  INVALID: 422,
  CONFLICT: 409,
  UNAVAILABLE: 503,
}
