/**
 * How much a finding weighs. ERROR: what the Act wants in a policy is missing, the policy contradicts itself, or it
 * promises what can't be done as written. WARNING: a reader can be misled. INFO: something to confirm or to know.
 */
export const SEVERITIES = ['ERROR', 'WARNING', 'INFO'] as const

export type Severity = (typeof SEVERITIES)[number]
