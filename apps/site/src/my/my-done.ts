const things = ['made', 'withdrawn', 'objected', 'proposed', 'lifted', 'revoked', 'consent'] as const

/** What the person has just done, as the address after it says: nothing personal, and nothing depends on it. */
export type MyDone = (typeof things)[number]

export const myDoneIn = (said: unknown): MyDone | undefined => things.find((thing) => thing === said)
