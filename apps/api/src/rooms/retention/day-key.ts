/** A calendar day as the instant that a cursor carries, and back. It is no instant in Seoul or anywhere else. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00Z`)

export const dayOf = (at: Date): string => at.toISOString().slice(0, 10)
