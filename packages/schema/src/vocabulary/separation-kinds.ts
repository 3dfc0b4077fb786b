/** What a rule of separation keeps apart: two roles, two acts on one object, or the number of holders. */
export const SEPARATION_KINDS = ['STATIC', 'DYNAMIC', 'HOLDERS'] as const

export type SeparationKind = (typeof SEPARATION_KINDS)[number]
