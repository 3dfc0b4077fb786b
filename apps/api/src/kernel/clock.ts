/** The one clock. Instants only; what day it is in Seoul is for `@jikimi/policy` to say. */
export interface Clock {
  now(): Date
}

/** `shiftMs` is nonzero in demo and tests only: the row it is read from is one that the app role can't write. */
export function systemClock(shiftMs = 0): Clock {
  return { now: () => new Date(Date.now() + shiftMs) }
}
