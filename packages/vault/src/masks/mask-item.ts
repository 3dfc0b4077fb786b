import { maskAddress } from './mask-address.js'
import { maskEmail } from './mask-email.js'
import { maskName } from './mask-name.js'
import { maskPhone } from './mask-phone.js'
import { maskText } from './mask-text.js'
import { STANDARD_COUNTS, type ShownCounts } from './shown-counts.js'

type Mask = (value: string, counts: ShownCounts) => string

const MASKS: ReadonlyMap<string, Mask> = new Map<string, Mask>([
  ['NAME', (value, { nameCharacters }) => maskName(value, nameCharacters)],
  ['EMAIL', (value, { emailCharacters }) => maskEmail(value, emailCharacters)],
  ['PHONE', (value, { phoneDigits }) => maskPhone(value, phoneDigits)],
  ['TEXT', maskText],
  ['ADDRESS_OF_ACCESS', maskAddress],
])

/** Masks an item by the kind its policy gives it. A kind without a mask of its own is hidden altogether. */
export function maskItem(kind: string, value: string, counts: ShownCounts = STANDARD_COUNTS): string {
  return (MASKS.get(kind) ?? maskText)(value, counts)
}
