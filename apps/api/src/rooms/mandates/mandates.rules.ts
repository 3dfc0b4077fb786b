import { MANDATE_CHECKS, type MandateCheck, type RequesterKind, type RightKind } from '@jikimi/schema'

/** What a mandate reaches, as the API decides it; the database decides again by itself. */
export const MANDATE_RULES = {
  /** The right that is asked for is one that it names. */
  names: (rights: readonly RightKind[], kind: RightKind): boolean => rights.includes(kind),
  /** Both its first and its last day count. */
  isOfDay: ({ fromOn, untilOn }: { readonly fromOn: string; readonly untilOn: string }, today: string): boolean =>
    fromOn <= today && today <= untilOn,
  /** A guardian shows what makes them one; whoever was delegated has nothing of the kind. */
  isWhole: (kind: RequesterKind, checklist: readonly MandateCheck[]): boolean =>
    MANDATE_CHECKS.every(
      (check) => checklist.includes(check) || (check === 'GUARDIANSHIP_SHOWN' && kind === 'DELEGATED_AGENT'),
    ),
}
