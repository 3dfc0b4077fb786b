/** Where a published policy version stands today: announced, in force, followed by another, or withdrawn before its day. */
export const POLICY_VERSION_STATES = ['COMING', 'IN_FORCE', 'PAST', 'WITHDRAWN'] as const

export type PolicyVersionState = (typeof POLICY_VERSION_STATES)[number]
