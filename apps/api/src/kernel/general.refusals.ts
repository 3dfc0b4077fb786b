import { Refusal } from './refusal.js'

/** Out of reach reads like this too: whether a hidden thing exists is never told. */
export const notFound = () => new Refusal('NOT_FOUND', 'NOT_FOUND')
export const notSignedIn = () => new Refusal('NOT_SIGNED_IN', 'NOT_ALLOWED')
export const notAllowed = () => new Refusal('NOT_ALLOWED', 'NOT_ALLOWED')
export const busy = (retryAfterSeconds: number) => new Refusal('BUSY', 'UNAVAILABLE', { retryAfterSeconds })
export const tooManyTries = (retryAfterSeconds: number) =>
  new Refusal('TOO_MANY_TRIES', 'UNAVAILABLE', { retryAfterSeconds })
export const purposeNotListed = () => new Refusal('PURPOSE_NOT_LISTED', 'INVALID')
export const textNotValid = () => new Refusal('TEXT_NOT_VALID', 'INVALID')
export const requestNotValid = () => new Refusal('REQUEST_NOT_VALID', 'INVALID')
export const idempotencyKeyNotValid = () => new Refusal('IDEMPOTENCY_KEY_NOT_VALID', 'INVALID')
export const idempotencyKeyReused = () => new Refusal('IDEMPOTENCY_KEY_REUSED', 'CONFLICT')
