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

  /** Of names that one account searches for within an hour. */
  hasSearchesLeft: (used: number): boolean => used < SEARCHES_PER_HOUR,

  /** A search opens what it compares: more than so many only where a single day holds them. */
  isNarrow: (inRange: number, days: number): boolean => inRange <= COMPARED_AT_MOST || days === 1,
} as const

export const SEARCHES_PER_HOUR = 20
export const COMPARED_AT_MOST = 1000
