/** What came of a rights request. */
export const RIGHTS_OUTCOMES = ['WHOLE', 'PART', 'REFUSED', 'NOTHING_HELD'] as const

export type RightsOutcome = (typeof RIGHTS_OUTCOMES)[number]
