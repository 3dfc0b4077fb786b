/**
 * A name as names are compared: NFKC, small letters, neither spaces nor signs. Empty where there is no letter in it.
 * Never stored and never indexed.
 */
export const foldedName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '')
