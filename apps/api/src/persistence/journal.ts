import type { ActorKind, DutyCode, Outcome } from '@jikimi/schema'
import type { Ground } from '../kernel/shown.js'
import type { SealedNote } from './sealed-note.js'

/** One access record, before it is written. The law's five fields are not optional (Std 2-3). */
export interface AccessEntry {
  readonly at: Date
  readonly actorKind: ActorKind
  readonly accountId: string | undefined
  readonly departmentId: string | undefined
  /** The address; for a data subject's own act the channel. */
  readonly origin: string
  readonly act: string
  readonly ground: Ground
  readonly reason?: string
  readonly caseId?: string
  readonly caseNumber?: string
  readonly items?: readonly string[]
  /** The account, designation or scope that the act was about. */
  readonly objectId?: string
  /** Pseudonyms of the collections that were shown or changed. */
  readonly collections: readonly string[]
  readonly outcome: Outcome
  /** A lookup of a colleague. */
  readonly isCollegial?: boolean
  /** Free text that lies with the record. */
  readonly note?: SealedNote
  /** Of free text that lies elsewhere, e.g. with a reveal. */
  readonly noteCommitment?: Buffer
  readonly refusal?: string
  readonly times?: number
  readonly requestId: string
}

/** Through which all rooms record what is not part of a write. Resolves once the record is committed. */
export interface Journal {
  record(entries: readonly AccessEntry[]): Promise<void>
}

export const dutyOf = (ground: Ground): DutyCode | null => ('duty' in ground ? ground.duty : null)
export const purposeOf = (ground: Ground): string | null => ('purpose' in ground ? ground.purpose : null)
