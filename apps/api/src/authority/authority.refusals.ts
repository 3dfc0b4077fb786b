import { Refusal } from '../kernel/refusal.js'

/** Password and code are older than five minutes; the screen asks for them and tries again. */
export const stepUpNeeded = () => new Refusal('STEP_UP_NEEDED', 'NOT_ALLOWED')
/** One person would do both of what two must do. */
export const separationOfDuties = (rule: string) => new Refusal('SEPARATION_OF_DUTIES', 'NOT_ALLOWED', { rule })
