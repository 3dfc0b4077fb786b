/** How far a cut of records has come that the law no longer makes the controller keep. */
export const CUT_STATES = ['PROPOSED', 'APPROVED', 'DECLINED', 'DONE'] as const

export type CutState = (typeof CUT_STATES)[number]
