/** Who asks: the person, or somebody for them. */
export const REQUESTER_KINDS = ['SUBJECT', 'LEGAL_REPRESENTATIVE', 'DELEGATED_AGENT'] as const

export type RequesterKind = (typeof REQUESTER_KINDS)[number]
