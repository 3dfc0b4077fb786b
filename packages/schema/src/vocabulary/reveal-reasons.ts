/** Why a handler reveals items. `OTHER` needs a note. */
export const REVEAL_REASONS = [
  'ANSWERING',
  'IDENTIFYING_THE_PERSON',
  'CALLING_BACK',
  'CORRECTING_DELIVERY',
  'OTHER',
] as const

export type RevealReason = (typeof REVEAL_REASONS)[number]
