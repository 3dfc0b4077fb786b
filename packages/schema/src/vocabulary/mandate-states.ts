/** How far the authority of a representative has come; it ends by itself with its last day and with its request. */
export const MANDATE_STATES = ['PROPOSED', 'ACCEPTED', 'REFUSED', 'REVOKED', 'ENDED'] as const

export type MandateState = (typeof MANDATE_STATES)[number]
