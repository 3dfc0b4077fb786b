import { randomInt } from 'node:crypto'

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `Q-7KX3-M2RD`: short enough to say on the phone, random, so that it tells neither how many there are nor which is next. */
export function caseNumber(): string {
  return `Q-${draw()}-${draw()}`
}

const draw = (): string => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
