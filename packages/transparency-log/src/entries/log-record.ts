/** A record as the log commits to it: exactly the keys of a body. What is absent is null. */
export interface LogRecord {
  readonly id: string
  readonly requestId: string
  /** PostgreSQL's transaction, decimal text. */
  readonly xid: string
  /** UTC with six decimals: `2026-11-23T04:05:06.007000Z`. */
  readonly at: string
  readonly actorKind: string
  readonly accountId: string | null
  readonly departmentId: string | null
  readonly origin: string | null
  readonly act: string
  /** Exactly one of purpose and duty is not null. */
  readonly purpose: string | null
  readonly duty: string | null
  readonly reason: string | null
  readonly refusal: string | null
  readonly caseId: string | null
  readonly caseNumber: string | null
  readonly objectId: string | null
  readonly items: readonly string[]
  /** Pseudonyms, at most 1,000. */
  readonly collections: readonly string[]
  readonly part: number
  readonly parts: number
  readonly times: number
  readonly outcome: string
  /** Base64. */
  readonly noteCommitment: string | null
  /** Base64. */
  readonly noteDigest: string | null
  readonly oldNote: string | null
  readonly isCollegial: boolean
}
