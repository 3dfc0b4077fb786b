/** How far a hold has come. */
export const HOLD_STATES = ['IN_FORCE', 'REVIEW_DUE', 'RELEASE_ASKED', 'RELEASED'] as const

export type HoldState = (typeof HOLD_STATES)[number]
