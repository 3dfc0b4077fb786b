/** Of what a number was that somebody asked the site about. */
export const DESTRUCTION_PROOF_KINDS = ['CERTIFICATE', 'CASE'] as const

export type DestructionProofKind = (typeof DESTRUCTION_PROOF_KINDS)[number]
