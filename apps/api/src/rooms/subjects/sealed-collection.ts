/** A collection as it lies in PostgreSQL, ciphertext included. */
export interface SealedCollection {
  readonly id: string
  readonly purpose: string
  readonly policy_version_id: string
  readonly pseudonym: string
  readonly key_id: string
  readonly sealed: Buffer
}

/** The columns of `SealedCollection`, for the statements of the rooms that show collections. */
export const SEALED_COLUMNS = 'l.id, l.purpose, l.policy_version_id, l.pseudonym, l.key_id, l.sealed'
