import { subjectOf, visitorOf, type Actor, type StaffActor, type Visitor } from '../../authority/actor.js'

/** What the rules of a held case need to know of it. */
interface HeldCase {
  readonly purpose: string
  readonly handler_id: string | null
  /** Until when its holder's reach lasts by its own time, null where there is none since they got the case. */
  readonly reach_until: Date | null
  /** What that reach is over. */
  readonly reach_items: readonly string[] | null
}

/**
 * Over which cases the inquiry permissions reach, as the API decides it; the database decides again by row rules of its
 * own. Verbs ask through this object.
 *
 * @law PIPA 28①, 28②
 */
export const INQUIRY_RULES = {
  /** Designated: the purpose's cases are seen, masked. Without it they read like none that is there. */
  reachesPurpose: (actor: StaffActor, purpose: string): boolean => actor.purposes.includes(purpose),

  /** Designated, and attendance in date: its cases are taken, revealed, answered, closed, found by contact. */
  worksOn: (actor: StaffActor, purpose: string): boolean => actor.workingPurposes.includes(purpose),

  /** Holding a case is what gives reach over its fields. */
  holds: (actor: StaffActor, { handler_id }: Pick<HeldCase, 'handler_id'>): boolean => handler_id === actor.accountId,

  /** Its clear values may be revealed now: held, worked on, and within the minutes since it was taken or renewed. */
  hasReach: (actor: StaffActor, inquiry: HeldCase, now: Date): boolean =>
    INQUIRY_RULES.holds(actor, inquiry) &&
    INQUIRY_RULES.worksOn(actor, inquiry.purpose) &&
    inquiry.reach_until !== null &&
    now < inquiry.reach_until,

  /** Only what the reach is over is revealed by it. */
  isWithinReach: ({ reach_items }: Pick<HeldCase, 'reach_items'>, items: readonly string[]): boolean =>
    items.every((code) => reach_items?.includes(code)),

  /** Whether a privacy officer may give somebody's cases back: those of another. */
  releases: (actor: StaffActor, accountId: string): boolean => actor.accountId !== accountId,

  /** On which case a visit is: the one whose letter it was opened by. */
  ownVisit: (actor: Actor): Visitor => visitorOf(actor),

  /** Whose case the holder of a receipt, or a visitor, follows: the one of the collection that it opens. */
  ownCollection: (actor: Actor): string => subjectOf(actor),

  /** As a condition in SQL: while a collection is restricted, nobody who handles or delivers reaches it. */
  isUnrestricted: (collection: string): string =>
    `${collection} <> all ((select jikimi.restricted_collections())::uuid[])`,
} as const
