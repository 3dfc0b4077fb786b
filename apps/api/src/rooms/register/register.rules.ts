/**
 * Over what the permissions of the register reach, as the API decides it; the database decides again by row rules of its
 * own. Verbs ask through this object.
 *
 * @law PIPA 28①, 29
 */
export const REGISTER_RULES = {
  /** As a condition in SQL: while a collection is restricted, who keeps the register sees nothing of it either. */
  isUnrestricted: (collection: string): string =>
    `${collection} <> all ((select jikimi.restricted_collections())::uuid[])`,
} as const
