/** What a `.tlog-proof` holds. Nothing of it is proven until the note is opened and the inclusion verified. */
export interface ProofParts {
  /** Not authenticated; absent where the file has none. */
  readonly extra?: Uint8Array
  readonly index: number
  /** From the leaf's sibling to the root's child. */
  readonly hashes: readonly Uint8Array[]
  /** The signed note, verbatim. */
  readonly checkpoint: string
}
