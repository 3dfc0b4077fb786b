/** How far a letter to a data subject has come. */
export const DELIVERY_STATES = ['QUEUED', 'SENT', 'FAILED', 'BOUNCED'] as const

export type DeliveryState = (typeof DELIVERY_STATES)[number]
