/** How far a message to a data subject has come. */
export const DELIVERY_STATES = ['QUEUED', 'SENT', 'FAILED'] as const

export type DeliveryState = (typeof DELIVERY_STATES)[number]
