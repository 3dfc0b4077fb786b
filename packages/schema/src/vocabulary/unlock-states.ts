/** How far a request for more reveals than an hour allows has come. */
export const UNLOCK_STATES = ['ASKED', 'GRANTED', 'DECLINED', 'OVER'] as const

export type UnlockState = (typeof UNLOCK_STATES)[number]
