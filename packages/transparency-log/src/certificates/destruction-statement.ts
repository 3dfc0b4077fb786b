/** What is said of one destroyed collection: a leaf under the root of its certificate. It names nobody. */
export interface DestructionStatement {
  /** Its number within the run, counted from 1. */
  readonly number: number
  readonly ground: string
  readonly purpose: string
  /** Digest of the policy version that the collection was taken under, hexadecimal. */
  readonly policyVersion: string
  /** The month of its arrival by Seoul's calendar: `2026-08`. */
  readonly receivedIn: string
  /** Days by Seoul's calendar. */
  readonly dueOn: string
  readonly destroyedOn: string
  readonly method: string
  /** Base64 of `SHA-256(salt ‖ case number)`, the salt of 32 random bytes: who holds both can show whose statement it is. */
  readonly commitment: string
}
