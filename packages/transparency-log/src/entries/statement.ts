/** Entries from `first` to `last`, both included. */
export interface LostRange {
  readonly first: number
  readonly last: number
}

/** Where a log begins: always and only its first entry. */
export interface BegunStatement {
  readonly kind: 'begun'
  /** UTC, whole seconds. */
  readonly time: string
  readonly origin: string
}

/** The database came back from a backup: the bodies of these entries are gone. */
export interface RestoredStatement {
  readonly kind: 'restored'
  readonly time: string
  /** Ascending, apart, 1 to 1,000. */
  readonly lost: readonly LostRange[]
}

/** Bodies of records of hours before this one were destroyed by an approved act. */
export interface CutStatement {
  readonly kind: 'cut'
  readonly time: string
  readonly before: string
  readonly records: number
  readonly cut: string
}

/** A certificate of destruction was issued: with it, its digest and the root over its statements, in the tree for ever. */
export interface CertificateStatement {
  readonly kind: 'certificate'
  readonly time: string
  /** `D-2026-000001`. */
  readonly number: string
  /** SHA-256 of the certificate's canonical text, 32 bytes as base64. */
  readonly digest: string
  /** RFC 6962 root over the certificate's statements, 32 bytes as base64. */
  readonly root: string
}

/** A version of the privacy policy was published: whatever is shown as that version later is this, letter for letter. */
export interface PolicyStatement {
  readonly kind: 'policy'
  readonly time: string
  /** `1.0`. */
  readonly version: string
  /** Its first day, `YYYY-MM-DD`. */
  readonly effective: string
  /** SHA-256 of its canonical text, 32 bytes as base64. */
  readonly digest: string
}

/** What the log says of itself, in full. */
export type Statement = BegunStatement | RestoredStatement | CutStatement | CertificateStatement | PolicyStatement
