/** A search by name opens what it compares: of one account so many an hour, so many collections each, so many shown. */
export const SEARCH_LIMITS = { anHour: 20, compared: 1000, shown: 100 } as const
