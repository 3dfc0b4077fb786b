/** How far a change of a rule has come. What makes a rule weaker is staged for a day. */
export const RULE_CHANGE_STATES = ['STAGED', 'IN_FORCE', 'REPLACED', 'CANCELLED'] as const

export type RuleChangeState = (typeof RULE_CHANGE_STATES)[number]
