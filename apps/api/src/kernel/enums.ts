/** GraphQL wants an enum as an object; the vocabularies are lists. */
export const enumOf = <W extends string>(words: readonly W[]): { [K in W]: K } =>
  Object.fromEntries(words.map((word) => [word, word])) as { [K in W]: K }
