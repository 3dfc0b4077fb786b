/** Why a letter came back. */
export const BOUNCE_REASONS = ['ADDRESS_UNKNOWN', 'MAILBOX_FULL', 'REFUSED', 'UNREACHABLE', 'NOTED_BY_STAFF'] as const

export type BounceReason = (typeof BOUNCE_REASONS)[number]
