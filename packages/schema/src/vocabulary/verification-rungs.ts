/** How it is made sure that a person is the person. */
export const VERIFICATION_RUNGS = ['CONTACT_LINK', 'CALL_BACK', 'COMPARISON', 'DOCUMENT', 'MANDATE'] as const

export type VerificationRung = (typeof VERIFICATION_RUNGS)[number]
