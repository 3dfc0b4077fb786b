/** Only what was filled in: the server is asked for nothing else. */
export const filledIn = <Filter extends object>(filter: Filter): Partial<Filter> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== '')) as Partial<Filter>
