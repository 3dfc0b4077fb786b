import { visitorOf, type Actor, type StaffActor, type Visitor } from '../../authority/actor.js'

/** What the rules of a meeting need to know of it. */
interface HeldMeeting {
  readonly purpose: string
  readonly holder_id: string | null
}

/**
 * Over which meetings the appointment permissions reach, as the API decides it; the database decides again by row rules
 * of its own. Verbs ask through this object. Who offers times is who holds the case: that is said with the case.
 *
 * @law PIPA 28①, 28②
 */
export const APPOINTMENT_RULES = {
  /** Designated for the purpose: its meetings are seen, without their place. */
  reachesMeeting: (actor: StaffActor, { purpose }: Pick<HeldMeeting, 'purpose'>): boolean =>
    actor.purposes.includes(purpose),

  /** Whose meetings a day lists: one's own. */
  listsOf: (actor: StaffActor): string => actor.accountId,

  /** The place is for who meets there, while they work on the purpose. */
  opensPlace: (actor: StaffActor, { holder_id, purpose }: HeldMeeting): boolean =>
    holder_id === actor.accountId && actor.workingPurposes.includes(purpose),

  /** What became of a meeting says who was to be there. */
  ends: (actor: StaffActor, { holderId }: { readonly holderId?: string | null }): boolean =>
    holderId === actor.accountId,

  /** A visitor picks and declines what was offered in the case that they visit. */
  ownVisit: (actor: Actor): Visitor => visitorOf(actor),
} as const
