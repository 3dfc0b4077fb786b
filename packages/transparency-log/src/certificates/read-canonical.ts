import { CertificateNotValid } from './certificate-not-valid.js'

/** What was read is written again, and only the same text passes: nothing has a second spelling. */
export function readCanonical<T>(text: string, format: string, write: (value: T) => string): T {
  const { format: named, ...value } = objectIn(text)
  if (named !== format) throw new CertificateNotValid('unknown format')
  if (write(value as T) !== text) throw new CertificateNotValid('there is one spelling')
  return value as T
}

function objectIn(text: string): Record<string, unknown> {
  try {
    return { ...(JSON.parse(text) as object) }
  } catch {
    throw new CertificateNotValid('no JSON')
  }
}
