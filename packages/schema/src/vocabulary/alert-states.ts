/** How far the explanation of an alert has come. */
export const ALERT_STATES = ['RAISED', 'DISMISSED', 'ASKED', 'OVERDUE', 'ANSWERED', 'REJECTED', 'SIGNED_OFF'] as const

export type AlertState = (typeof ALERT_STATES)[number]
