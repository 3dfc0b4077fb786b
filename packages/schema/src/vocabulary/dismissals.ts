/** The closed reasons for dismissing an alert without an explanation. */
export const DISMISSALS = ['ORDINARY_WORK', 'KNOWN_TEST', 'FALSE_ALARM'] as const

export type Dismissal = (typeof DISMISSALS)[number]
