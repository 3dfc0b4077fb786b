/** How an act ended that an access record tells of. */
export const OUTCOMES = ['DONE', 'REFUSED', 'FAULT'] as const

export type Outcome = (typeof OUTCOMES)[number]
