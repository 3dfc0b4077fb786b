/** How far a designation has come: proposed by one person, approved by another, in force between its days. */
export const DESIGNATION_STATES = ['DECLINED', 'ENDED', 'IN_FORCE', 'OVER', 'PROPOSED', 'UPCOMING'] as const

export type DesignationState = (typeof DESIGNATION_STATES)[number]
