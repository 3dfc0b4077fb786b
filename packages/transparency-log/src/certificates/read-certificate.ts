import type { Certificate } from './certificate.js'
import { certificateText } from './certificate-text.js'
import { readCanonical } from './read-canonical.js'

/** A certificate out of its canonical text; any other spelling throws `CertificateNotValid`. */
export const readCertificate = (text: string): Certificate =>
  readCanonical<Certificate>(text, 'jikimi.certificate/v1', certificateText)
