/** How much a finding of the policy linter weighs. */
export const FINDING_SEVERITIES = ['ERROR', 'WARNING', 'INFO'] as const

export type FindingSeverity = (typeof FINDING_SEVERITIES)[number]
