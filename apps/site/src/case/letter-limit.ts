/** How many characters a letter may have; the API has the last word. */
export const letterLimit = 10_000
