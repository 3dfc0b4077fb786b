/** What a text reads like when every trick of writing is undone, and where each of its characters came from. */
export type Shadow = {
  readonly text: string
  /** For each code unit of `text`: first and past-the-last code unit of its origin. */
  readonly origins: readonly (readonly [number, number])[]
}

const KEPT_CONTROL = /[\n\t]/u
const UNSEEN = /[\p{C}\p{DI}\p{M}]/gu
const DIGIT = /\p{Nd}/u

/**
 * Reads a text as a finder of numbers should: digits of every script and width become ASCII, compatibility forms are
 * undone (NFKC), dashes of all kinds become `-`, white space becomes a space, what cannot be seen is left out.
 */
export function readShadow(original: string): Shadow {
  const pieces: string[] = []
  const origins: [number, number][] = []
  let start = 0
  for (const character of original) {
    const end = start + character.length
    const plain = plainForm(character)
    pieces.push(plain)
    for (let unit = 0; unit < plain.length; unit += 1) origins.push([start, end])
    start = end
  }
  return { text: pieces.join(''), origins }
}

function plainForm(character: string): string {
  if (KEPT_CONTROL.test(character)) return character
  const visible = character.normalize('NFKC').replaceAll(UNSEEN, '')
  return Array.from(visible, plainSign).join('')
}

function plainSign(sign: string): string {
  if (DIGIT.test(sign)) return sign <= '9' ? sign : asciiDigit(sign)
  if (/[\p{Pd}\u2212]/u.test(sign)) return '-'
  return /\s/u.test(sign) ? ' ' : sign
}

/** Unicode lays out each script's digits as ten neighbours, zero first. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!
  let zero = code
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String((code - zero) % 10)
}
