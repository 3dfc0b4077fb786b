/** The type bytes of C2SP signed-note that are used here. */
export const SIGNATURE_TYPES = {
  /** Ed25519 over the text. */
  ED25519: 1,
  /** Ed25519 over the text and a time: a witness's cosignature/v1. */
  COSIGNATURE: 4,
} as const

export type SignatureType = (typeof SIGNATURE_TYPES)[keyof typeof SIGNATURE_TYPES]

export const isSignatureType = (type: number | undefined): type is SignatureType =>
  type === SIGNATURE_TYPES.ED25519 || type === SIGNATURE_TYPES.COSIGNATURE
