/** How many characters a request's words may have; the API has the last word. */
export const wordsLimit = 4000
