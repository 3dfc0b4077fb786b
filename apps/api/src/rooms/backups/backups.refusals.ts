import { Refusal } from '../../kernel/refusal.js'

/** While what has ended since a backup is done again, before anybody is served. */
export const replaying = (retryAfterSeconds: number) => new Refusal('REPLAYING', 'UNAVAILABLE', { retryAfterSeconds })
