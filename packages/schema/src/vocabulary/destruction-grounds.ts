/** Why a collection is due. */
export const DESTRUCTION_GROUNDS = [
  'PERIOD_ENDED',
  'PURPOSE_ACHIEVED',
  'CONSENT_WITHDRAWN',
  'CONSENT_NOT_RENEWED',
  'DELETION_GRANTED',
  'SUSPENSION_GRANTED',
] as const

export type DestructionGround = (typeof DESTRUCTION_GROUNDS)[number]
