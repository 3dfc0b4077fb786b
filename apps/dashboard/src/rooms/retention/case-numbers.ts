const NUMBER = /\b[A-Z]-[2-9A-Z]{4}-[2-9A-Z]{4}\b/g

/** How many collections one hold is placed over at most. */
export const NUMBERS_AT_MOST = 200

/**
 * The numbers of cases in what was typed or pasted, each once, in whatever stands between them; and whether anything
 * else stands there, too: then something that was meant may be missing.
 */
export const caseNumbers = (typed: string): { numbers: readonly string[]; isClean: boolean } => {
  const text = typed.toUpperCase()
  return { numbers: [...new Set(text.match(NUMBER))], isClean: text.replaceAll(NUMBER, '').match(/[^\s,;]/) === null }
}
