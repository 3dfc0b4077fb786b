/** What an officer looks at on a power of attorney before accepting it; the last is for legal representatives. */
export const MANDATE_CHECKS = [
  'SIGNED',
  'DELEGATOR_MATCHES',
  'AGENT_MATCHES',
  'SCOPE_STATED',
  'DATED',
  'GUARDIANSHIP_SHOWN',
] as const

export type MandateCheck = (typeof MANDATE_CHECKS)[number]
