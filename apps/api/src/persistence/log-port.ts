/** What rooms may ask of the transparency log. Hashes, roots and entries are base64, as they stand in the open formats. */
export interface LogPort {
  /** The newest checkpoint that is published, and how the log stands by it. */
  state(): Promise<LogStanding>
  /** That the entry lies in the tree of the newest published checkpoint; undefined where that tree is smaller. */
  proofOf(index: number): Promise<EntryProof | undefined>
  /** From the tree of `old` entries to that of the newest checkpoint, base64; undefined where `old` is 0 or beyond it. */
  consistencyFrom(old: number): Promise<readonly string[] | undefined>
}

export interface LogStanding {
  readonly origin: string
  readonly verifierKey: string
  readonly size: number
  readonly root: string
  readonly signedAt: Date
  /** The whole note, with its cosignatures. */
  readonly checkpoint: string
  /** It refuses to sign: evidence and database don't fit each other. */
  readonly isRefusing: boolean
  /** When the oldest committed record was made that is not in the tree; undefined if there is none. */
  readonly pendingSince: Date | undefined
  /** Whether its witnesses, if any, run on this machine, too. */
  readonly isAllOnOneMachine: boolean
}

export interface EntryProof {
  readonly index: number
  readonly treeSize: number
  readonly leafHash: string
  /** From the leaf's sibling up. */
  readonly hashes: readonly string[]
  readonly checkpoint: string
  /** The entry's text as it lies in the evidence. */
  readonly entry: string
}
