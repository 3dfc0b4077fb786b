import { Refused } from '@jikimi/client/staff'

/** Whatever was thrown, as a refusal that has a sentence. An error of our own code is a fault without a reference. */
export const asRefused = (error: unknown): Refused =>
  error instanceof Refused ? error : new Refused({ code: 'UNAVAILABLE', category: 'UNAVAILABLE' })
