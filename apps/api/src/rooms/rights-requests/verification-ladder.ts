import type { RequestChannel, VerificationRung } from '@jikimi/schema'

/** Every step is climbed by one of its rungs. */
type Ladder = readonly (readonly VerificationRung[])[]

/**
 * How it is made sure, for each way by which a request comes, that the person is the person: no harder than to give the
 * data was. Who asks for somebody else shows a mandate, and that they are who it names. The database decides again from
 * `jikimi.verification_rung`; a test holds both side by side.
 *
 * @law PIPA 38②④; Decree 45①②, 46①
 */
export const VERIFICATION_LADDER: Readonly<Record<RequestChannel | 'REPRESENTATIVE', Ladder>> = {
  WEB: [['CONTACT_LINK']],
  EMAIL: [['CONTACT_LINK', 'CALL_BACK']],
  // A caller whose number is not on file still has the address that is
  PHONE: [['CALL_BACK', 'CONTACT_LINK']],
  FAX: [['COMPARISON'], ['CALL_BACK', 'DOCUMENT']],
  WRITING: [['COMPARISON'], ['CALL_BACK', 'DOCUMENT', 'CONTACT_LINK']],
  REPRESENTATIVE: [['MANDATE'], ['DOCUMENT', 'CONTACT_LINK', 'CALL_BACK']],
}
