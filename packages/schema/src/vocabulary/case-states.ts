/** Where the work on one collection stands. */
export const CASE_STATES = ['ANSWERED', 'CLOSED', 'RECEIVED', 'TAKEN'] as const

export type CaseState = (typeof CASE_STATES)[number]
