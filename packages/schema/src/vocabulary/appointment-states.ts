/** How far a meeting has come. */
export const APPOINTMENT_STATES = ['OFFERED', 'FIXED', 'HELD', 'MISSED', 'DECLINED', 'WITHDRAWN'] as const

export type AppointmentState = (typeof APPOINTMENT_STATES)[number]
