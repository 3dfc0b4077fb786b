import type { StaffActor } from '../../authority/actor.js'

/** An exception, as far as it decides who reads it. */
interface Parties {
  readonly accountId: string
  readonly deputyId: string
}

const READ_EVERY_EXCEPTION = ['ADMINISTRATOR', 'AUDITOR', 'CHIEF_PRIVACY_OFFICER', 'PRIVACY_OFFICER'] as const

/** Over which rows the permissions of access control reach. Verbs ask through this object; row rules ask again. */
export const ACCESS_CONTROL_RULES = {
  /** Overseers read every exception; anybody else those in which they are named. */
  readsException: ({ accountId, roles }: StaffActor, parties: Parties): boolean =>
    READ_EVERY_EXCEPTION.some((role) => roles.includes(role)) ||
    accountId === parties.deputyId ||
    accountId === parties.accountId,
  /** Only the named deputy takes on an exception, whatever else they may read. */
  isDeputy: ({ accountId }: StaffActor, { deputyId }: Parties): boolean => accountId === deputyId,
  /** A handler sees their own asks for more reveals. */
  isOwnUnlock: ({ accountId }: StaffActor, asker: string): boolean => accountId === asker,
}
