/** How far a medium has come: it is destroyed only when somebody else has confirmed that they saw it. */
export const MEDIUM_STATES = ['STORED', 'TO_WITNESS', 'DESTROYED'] as const

export type MediumState = (typeof MEDIUM_STATES)[number]
