const things = ['written', 'masked', 'picked', 'declined'] as const

/** What the visitor has just done, as the address after it says: nothing personal, and nothing depends on it. */
export type Done = (typeof things)[number]

export const doneIn = (said: unknown): Done | undefined => things.find((thing) => thing === said)
