/** Whose reason a hold is: of a statute, or of a proceeding. */
export const HOLD_KINDS = ['STATUTE', 'PROCEEDING'] as const

export type HoldKind = (typeof HOLD_KINDS)[number]
