/** Derives the records of a period anew, and holds them against the tree. */
export type CheckRecords = (period: { readonly from: Date; readonly until: Date }) => Promise<RecordsCheck>

/** What that found. */
export interface RecordsCheck {
  readonly origin: string
  /** Of the tree that was checked against, */
  readonly size: number
  /** with its root, base64, */
  readonly root: string
  /** and its checkpoint as it was published, signatures included. */
  readonly checkpoint: string
  /** The first and last entry of the period; null where it has none. */
  readonly firstIndex: number | null
  readonly lastIndex: number | null
  /** Entries whose records are gone, as a signed entry of the log itself says. */
  readonly lostCount: number
  /** The first that does not fit, by index or record, and why: a code. Null where everything does. */
  readonly firstMisfit: string | null
}
