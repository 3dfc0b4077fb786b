export { replaying } from './backups.refusals.js'
export { replay, type Replayed } from './replay/replay.js'
export type { ReplayParts } from './replay/replay-parts.js'
export type { ReplayStep } from './replay/replay-step.js'
