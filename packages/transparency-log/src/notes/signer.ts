import type { KeyObject } from 'node:crypto'
import type { Verifier } from './verifier.js'

/** A key that signs, with the verifier of its signatures. */
export interface Signer {
  readonly verifier: Verifier
  readonly privateKey: KeyObject
}
