/** Why a case waits for its handler again. */
export const CASE_ATTENTIONS = ['NEW_REPLY', 'BOUNCED'] as const

export type CaseAttention = (typeof CASE_ATTENTIONS)[number]
