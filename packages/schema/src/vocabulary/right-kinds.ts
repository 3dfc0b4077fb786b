/** What a person may ask for; one request is one of these. */
export const RIGHT_KINDS = ['ACCESS', 'CORRECTION', 'DELETION', 'SUSPENSION', 'WITHDRAWAL'] as const

export type RightKind = (typeof RIGHT_KINDS)[number]
