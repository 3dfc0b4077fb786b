/** How a collection stands to its destruction; a hold or an unanswered request counts before the day. */
export const RETENTION_STATES = ['LIVING', 'DUE', 'HELD', 'DEFERRED'] as const

export type RetentionState = (typeof RETENTION_STATES)[number]
