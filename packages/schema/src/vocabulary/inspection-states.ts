/** How far the inspection of a month has come. A month missed stays so until it is signed. */
export const INSPECTION_STATES = ['DUE', 'MISSED', 'PREPARED', 'SIGNED'] as const

export type InspectionState = (typeof INSPECTION_STATES)[number]
