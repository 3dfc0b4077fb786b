import type { Refusal, RefusalCategory } from '../kernel/refusal.js'

const STATUS: Readonly<Record<RefusalCategory, number>> = {
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  INVALID: 400,
  CONFLICT: 409,
  UNAVAILABLE: 503,
}

const OF_CODE: Readonly<Record<string, number>> = {
  NOT_SIGNED_IN: 401,
  SCAN_TOO_LARGE: 413,
  SCAN_NOT_ACCEPTED: 415,
}

/** What HTTP says of a refusal, where it isn't GraphQL that answers. */
export const statusOf = ({ code, category }: Refusal): number => OF_CODE[code] ?? STATUS[category]
