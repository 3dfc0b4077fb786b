/** How it stands with the destruction of something on a day: due later, due, kept by a hold, or put off by a request. */
export const RETENTION_STATES = ['LIVING', 'DUE', 'HELD', 'DEFERRED'] as const

export type RetentionState = (typeof RETENTION_STATES)[number]
