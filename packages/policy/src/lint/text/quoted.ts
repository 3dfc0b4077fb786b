const LONGEST = 100

/**
 * Words of the policy inside a sentence of ours: in quotation marks, on one line, cut when long. Control and direction
 * marks go, since the sentence is also printed in terminals.
 */
export function quoted(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const points = Array.from(line)
  return `“${points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : line}”`
}
