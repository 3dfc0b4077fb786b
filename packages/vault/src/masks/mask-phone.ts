import { parsePhone } from '../lookup/parse-phone.js'
import { STANDARD_COUNTS } from './shown-counts.js'

const HIDDEN = '****'
const MOST = 4

/**
 * Masks a phone number however it was written: `010-****-5678`, `02-****-5678`, `1588-****`; a foreign one as
 * `+1 **** 5678`. Of the last four digits fewer are shown when told so. What is no phone number is hidden altogether.
 */
export function maskPhone(value: string, asked = STANDARD_COUNTS.phoneDigits): string {
  const digits = Math.max(0, Math.min(asked, MOST))
  const phone = parsePhone(value)
  if (phone === undefined) return '***'
  if (phone.countryCallingCode !== '82') return maskForeign(phone.countryCallingCode, phone.nationalNumber, digits)
  const [area, ...groups] = phone.formatNational().split('-')
  if (area === undefined || area.length > 4 || groups.length === 0) return HIDDEN
  if (groups.length === 1) return `${area}-${HIDDEN}`
  const last = groups.at(-1)!
  return last.length > 4 ? `${area}-${HIDDEN}` : `${area}-${HIDDEN}-${ending(last, digits)}`
}

function maskForeign(country: string, national: string, digits: number): string {
  return national.length < 8 ? `+${country} ${HIDDEN}` : `+${country} ${HIDDEN} ${ending(national.slice(-4), digits)}`
}

const ending = (last: string, digits: number): string =>
  last.slice(Math.max(0, last.length - digits)).padStart(last.length, '*')
