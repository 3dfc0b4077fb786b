import type { StaffActor } from '../../authority/actor.js'

/** Over what the permissions of inspections reach. Verbs ask through this object; row rules ask again. */
export const INSPECTION_RULES = {
  /** A finding is an auditor's: officers answer for what is found. */
  makesFindings: ({ roles }: StaffActor): boolean => roles.includes('AUDITOR'),
}
