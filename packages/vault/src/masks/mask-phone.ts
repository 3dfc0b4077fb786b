import { parsePhone } from '../lookup/parse-phone.js'

const HIDDEN = '****'

/**
 * Masks a phone number however it was written: `010-****-5678`, `02-****-5678`, `1588-****`; a foreign one as
 * `+1 **** 5678`. What is no phone number is hidden altogether.
 */
export function maskPhone(value: string): string {
  const phone = parsePhone(value)
  if (phone === undefined) return '***'
  if (phone.countryCallingCode !== '82') return maskForeign(phone.countryCallingCode, phone.nationalNumber)
  const [area, ...groups] = phone.formatNational().split('-')
  if (area === undefined || area.length > 4 || groups.length === 0) return HIDDEN
  if (groups.length === 1) return `${area}-${HIDDEN}`
  const last = groups.at(-1)!
  return last.length > 4 ? `${area}-${HIDDEN}` : `${area}-${HIDDEN}-${last}`
}

function maskForeign(country: string, national: string): string {
  return national.length < 8 ? `+${country} ${HIDDEN}` : `+${country} ${HIDDEN} ${national.slice(-4)}`
}
