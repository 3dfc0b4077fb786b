import { maskAddress } from './mask-address.js'
import { maskEmail } from './mask-email.js'
import { maskName } from './mask-name.js'
import { maskPhone } from './mask-phone.js'
import { maskText } from './mask-text.js'

const MASKS: ReadonlyMap<string, (value: string) => string> = new Map([
  ['NAME', maskName],
  ['EMAIL', maskEmail],
  ['PHONE', maskPhone],
  ['TEXT', maskText],
  ['ADDRESS_OF_ACCESS', maskAddress],
])

/** Masks an item by the kind its policy gives it. A kind without a mask of its own is hidden altogether. */
export function maskItem(kind: string, value: string): string {
  return (MASKS.get(kind) ?? maskText)(value)
}
