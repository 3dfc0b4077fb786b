/** Why a run left a collection alone. */
export const DESTRUCTION_SKIPS = ['NOT_DUE', 'HELD', 'DEFERRED', 'NOT_APPROVED', 'ALREADY_DESTROYED'] as const

export type DestructionSkip = (typeof DESTRUCTION_SKIPS)[number]
