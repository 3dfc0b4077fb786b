/** Where a published policy version stands today: announced, in force, or followed by another. */
export const POLICY_VERSION_STATES = ['COMING', 'IN_FORCE', 'PAST'] as const

export type PolicyVersionState = (typeof POLICY_VERSION_STATES)[number]
