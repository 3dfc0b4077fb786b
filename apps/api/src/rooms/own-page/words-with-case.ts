/** What the person wrote, with the number that they named before it: it finds nothing by itself, and an officer reads it. */
export const wordsWithCase = (words: string, caseNumber: string | null | undefined): string =>
  caseNumber ? `[${caseNumber.slice(0, 40)}]\n${words}` : words
