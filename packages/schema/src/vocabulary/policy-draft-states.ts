/** How far a draft of the next policy version has come. */
export const POLICY_DRAFT_STATES = ['DRAFT', 'PROPOSED', 'APPROVED', 'DROPPED'] as const

export type PolicyDraftState = (typeof POLICY_DRAFT_STATES)[number]
