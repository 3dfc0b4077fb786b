import { CertificateDocument, type CertificateQuery, Refused } from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** The certificate of one destruction run. It names nobody. */
export type Certificate = NonNullable<CertificateQuery['certificate']>

/** Certificates, one at a time. */
export const certificateVerbs = {
  load: async (number: string, signal: AbortSignal): Promise<Certificate> => {
    const { certificate } = await send(CertificateDocument, { number }, { signal })
    if (!certificate) throw new Refused({ code: 'NOT_FOUND', category: 'NOT_FOUND' })
    return certificate
  },
}
