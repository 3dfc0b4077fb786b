/** How far a run of destruction has come. */
export const DESTRUCTION_RUN_STATES = ['PREPARED', 'DECLINED', 'RUNNING', 'DONE', 'CERTIFIED'] as const

export type DestructionRunState = (typeof DESTRUCTION_RUN_STATES)[number]
