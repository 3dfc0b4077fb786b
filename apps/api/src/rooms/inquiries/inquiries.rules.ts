import type { StaffActor } from '../../authority/actor.js'

/** Over which cases the inquiry permissions reach: those of purposes with a designation in force. @law PIPA 28① */
export const reachesPurpose = (actor: StaffActor, purpose: string): boolean => actor.purposes.includes(purpose)
