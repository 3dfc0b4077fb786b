/** What came of one collection of a run. */
export const DESTRUCTION_ITEM_STATES = ['WAITING', 'DESTROYED', 'SKIPPED', 'FAILED'] as const

export type DestructionItemState = (typeof DESTRUCTION_ITEM_STATES)[number]
