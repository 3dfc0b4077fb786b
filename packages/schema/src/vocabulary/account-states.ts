/** Whether a staff account can sign in. */
export const ACCOUNT_STATES = ['ACTIVE', 'DISABLED', 'INVITED', 'LOCKED'] as const

export type AccountState = (typeof ACCOUNT_STATES)[number]
