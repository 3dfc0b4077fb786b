import type { Role } from '@jikimi/schema'
import type { StaffActor } from '../../authority/actor.js'

const OVERSEERS: readonly Role[] = ['PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER', 'AUDITOR']
const COOLING_OFF_MS = 24 * 3_600_000

/** Over what the permissions of retention reach, as the API decides it; the database decides again by itself. */
export const RETENTION_RULES = {
  /** Who oversees sees every run; who signs second, those of the person for whom they do. */
  seesRun: (actor: StaffActor, preparedById: string | null): boolean =>
    RETENTION_RULES.seesAll(actor) || (preparedById !== null && actor.deputisesFor.includes(preparedById)),
  /** Every run, and every standing approval: whoever else gave one sees that one. */
  seesAll: ({ roles }: StaffActor): boolean => roles.some((role) => OVERSEERS.includes(role)),
  /** The chief privacy officer decides what anybody prepared; who signs second, what the person prepared for whom they do. */
  decidesAfter: ({ roles, deputisesFor }: StaffActor, preparedById: string | null): boolean =>
    roles.includes('CHIEF_PRIVACY_OFFICER') || (preparedById !== null && deputisesFor.includes(preparedById)),
  /** A day after it was asked, so that nobody releases on the spur of the moment. */
  isCooledOff: (askedAt: Date, now: Date): boolean =>
    now.getTime() >= RETENTION_RULES.releasableFrom(askedAt).getTime(),
  releasableFrom: (askedAt: Date): Date => new Date(askedAt.getTime() + COOLING_OFF_MS),
  /** What a proceeding is about is for officers; an auditor sees that there is one. */
  readsReference: ({ roles }: StaffActor): boolean =>
    roles.includes('PRIVACY_OFFICER') || roles.includes('CHIEF_PRIVACY_OFFICER'),
}
