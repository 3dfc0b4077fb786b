/** Whether a staff account can sign in. */
export const ACCOUNT_STATES = ['ACTIVE', 'DISABLED', 'INVITED', 'LOCKED', 'SUSPENDED'] as const

export type AccountState = (typeof ACCOUNT_STATES)[number]
