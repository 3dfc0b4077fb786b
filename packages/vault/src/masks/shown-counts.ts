/** How much a mask leaves to be seen. A mask never shows more than its own guards allow, whatever is asked for. */
export interface ShownCounts {
  /** Of a name, 0 to 2 characters; of a Latin one twice as many letters. */
  readonly nameCharacters: number
  /** Of the part of an e-mail address before the `@`, 0 to 4 characters. */
  readonly emailCharacters: number
  /** Of a phone number, its last 0 to 4 digits. */
  readonly phoneDigits: number
}

export const STANDARD_COUNTS: ShownCounts = { nameCharacters: 2, emailCharacters: 2, phoneDigits: 4 }
