import { SEARCH_LIMITS } from './search-limits.js'

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
  hasSearchesLeft: (used: number): boolean => used < SEARCH_LIMITS.anHour,

  /** A search opens what it compares: more than so many only where a single day holds them, which can't be narrowed. */
  isNarrow: (inRange: number, days: number): boolean => inRange <= SEARCH_LIMITS.compared || days === 1,
} as const
