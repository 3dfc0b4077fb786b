/** What was decided about one collection that a rights request is about. */
export const DECISION_PARTS = ['GRANTED', 'REFUSED'] as const

export type DecisionPart = (typeof DECISION_PARTS)[number]
