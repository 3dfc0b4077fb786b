/** Whether the transparency log goes on. It refuses to sign a tree that does not fit what it signed before. */
export const LOG_STATES = ['RUNNING', 'BEHIND', 'REFUSING'] as const

export type LogState = (typeof LOG_STATES)[number]
