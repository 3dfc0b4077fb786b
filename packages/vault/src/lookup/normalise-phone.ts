import { parsePhone } from './parse-phone.js'

/** A phone number in E.164 (`+8210…`), or undefined when it is none. Without a country code it is read as Korean. */
export function normalisePhone(value: string): string | undefined {
  return parsePhone(value)?.number
}
