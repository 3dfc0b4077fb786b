/** What happened to the data of a person. */
export const TIMELINE_KINDS = [
  'COLLECTED',
  'CONSENTED',
  'LOOKED_AT',
  'ANSWERED',
  'LETTER_CAME',
  'MEETING',
  'CLOSED',
  'JOINED',
  'KEPT_APART',
  'DUE',
] as const

export type TimelineKind = (typeof TIMELINE_KINDS)[number]
