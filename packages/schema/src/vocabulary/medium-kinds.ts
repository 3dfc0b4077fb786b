/** What a medium is that bears personal information outside the database. */
export const MEDIUM_KINDS = ['PAPER', 'PRINT', 'DISC', 'USB', 'OTHER'] as const

export type MediumKind = (typeof MEDIUM_KINDS)[number]
