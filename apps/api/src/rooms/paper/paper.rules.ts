import type { DestructionMethod, MediumKind, Role } from '@jikimi/schema'
import type { StaffActor } from '../../authority/actor.js'

const PAPER: readonly MediumKind[] = ['PAPER', 'PRINT']
const ANY: readonly MediumKind[] = ['PAPER', 'PRINT', 'DISC', 'USB', 'OTHER']
/** A degausser does nothing to flash memory, and nobody overwrites paper. */
const FITTING: Readonly<Record<DestructionMethod, readonly MediumKind[]>> = {
  SHREDDED: ANY,
  INCINERATED: ANY,
  DEGAUSSED: ['DISC', 'OTHER'],
  OVERWRITTEN: ['DISC', 'USB', 'OTHER'],
  MASKED: PAPER,
  PUNCHED: PAPER,
}
const OVERSEERS: readonly Role[] = ['PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER', 'AUDITOR']
const WITNESSES: readonly Role[] = ['PRIVACY_OFFICER', 'CHIEF_PRIVACY_OFFICER', 'HANDLER']

/** Over what the permissions of paper reach; the database decides again. Verbs ask through this object. */
export const PAPER_RULES = {
  /** A condition in SQL: whose processing is suspended is nobody's to name. @law PIPA 37 */
  isUnrestricted: (collection: string): string =>
    `${collection} <> all ((select jikimi.restricted_collections())::uuid[])`,
  /** Who oversees sees all; anybody else what they are asked to witness. */
  seesAll: ({ roles }: StaffActor): boolean => roles.some((role) => OVERSEERS.includes(role)),
  /** Who is asked confirms; nobody else does. */
  isWitness: ({ accountId }: StaffActor, witnessId: string): boolean => accountId === witnessId,
  /** Who is asked declines, and who recorded it takes it back. */
  mayDecline: ({ accountId }: StaffActor, witnessId: string, recordedById: string): boolean =>
    accountId === witnessId || accountId === recordedById,
  /** Who can be asked: whoever processes or oversees, in person. */
  canWitness: (roles: readonly Role[]): boolean => roles.some((role) => WITNESSES.includes(role)),
  /** By a method that its kind can be destroyed by. @law Std 13① */
  fits: (method: DestructionMethod, kind: MediumKind): boolean => FITTING[method].includes(kind),
  /** Only out of paper a part can go; every other method leaves nobody. @law Std 13② */
  leaves: (method: DestructionMethod, peopleLeft: number, people: number): boolean =>
    peopleLeft === 0 || ((method === 'MASKED' || method === 'PUNCHED') && peopleLeft > 0 && peopleLeft < people),
} as const
