/** How a training course is held. */
export const TRAINING_METHODS = ['IN_PERSON', 'ONLINE', 'READING'] as const

export type TrainingMethod = (typeof TRAINING_METHODS)[number]
