import { normaliseEmail } from '../lookup/normalise-email.js'
import { graphemes } from './graphemes.js'

/**
 * Masks an e-mail address: `ho***@example.kr`. Two characters of the local part are shown, fewer where that would be
 * the whole; what is no address is hidden altogether. The domain stays, so a domain named after a person would show.
 */
export function maskEmail(value: string): string {
  const email = normaliseEmail(value)
  if (email === undefined) return '***'
  const at = email.indexOf('@')
  const local = graphemes(email.slice(0, at))
  const shown = local.slice(0, Math.min(2, local.length - 1))
  return `${shown.join('')}***${email.slice(at)}`
}
