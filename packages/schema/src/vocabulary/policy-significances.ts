/** What a change of the policy weighs: words alone, a fact, the rights of the data subject. */
export const POLICY_SIGNIFICANCES = ['EDITORIAL', 'MINOR', 'SIGNIFICANT'] as const

export type PolicySignificance = (typeof POLICY_SIGNIFICANCES)[number]
