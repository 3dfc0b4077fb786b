/** How far a look at restricted data has come that a statute compels. */
export const COMPULSION_STATES = ['ASKED', 'DECLINED', 'IN_FORCE', 'OVER'] as const

export type CompulsionState = (typeof COMPULSION_STATES)[number]
