import type { KeyObject } from 'node:crypto'
import type { SignatureType } from './signature-type.js'

/** A key that is known: whose signature counts. */
export interface Verifier {
  readonly name: string
  /** Eight hex digits. */
  readonly id: string
  readonly type: SignatureType
  /** 32 bytes. */
  readonly publicKey: Uint8Array
  readonly key: KeyObject
}
