import { normaliseEmail } from '../lookup/normalise-email.js'
import { graphemes } from './graphemes.js'
import { STANDARD_COUNTS } from './shown-counts.js'

const MOST = 4

/**
 * Masks an e-mail address: `ho***@example.kr`. Two characters of the local part are shown unless told otherwise (0 to
 * 4), fewer where that would be the whole; what is no address is hidden altogether. The domain stays, so a domain named
 * after a person would show.
 */
export function maskEmail(value: string, characters = STANDARD_COUNTS.emailCharacters): string {
  const email = normaliseEmail(value)
  if (email === undefined) return '***'
  const at = email.indexOf('@')
  const local = graphemes(email.slice(0, at))
  const shown = local.slice(0, Math.max(0, Math.min(characters, MOST, local.length - 1)))
  return `${shown.join('')}***${email.slice(at)}`
}
