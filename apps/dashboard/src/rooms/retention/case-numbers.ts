const NUMBER = /\b[A-Z]-[2-9A-Z]{4}-[2-9A-Z]{4}\b/g
const OR_OF_REQUEST = new RegExp(`${NUMBER.source}|\\bR-[0-9]{4}-[0-9]{6,9}\\b`, 'g')

/** How many collections one hold is placed over at most. */
export const NUMBERS_AT_MOST = 200

/**
 * The numbers of cases in what was typed or pasted, each once, in whatever stands between them; and whether anything
 * else stands there, too: then something that was meant may be missing. Numbers of rights requests where they are meant, too.
 */
export const caseNumbers = (
  typed: string,
  { withRequests = false } = {},
): { numbers: readonly string[]; isClean: boolean } => {
  const text = typed.toUpperCase()
  const number = withRequests ? OR_OF_REQUEST : NUMBER
  return { numbers: [...new Set(text.match(number))], isClean: text.replaceAll(number, '').match(/[^\s,;]/) === null }
}
