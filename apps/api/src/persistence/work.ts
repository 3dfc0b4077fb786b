import type { EntityManager } from '@mikro-orm/postgresql'
import type { Localised, PolicyConsequences, PolicyDocument } from '@jikimi/policy'
import type { PolicySignificance, RevealReason } from '@jikimi/schema'
import type { Actor } from '../authority/actor.js'
import type { Ground } from '../kernel/shown.js'
import type { Evidence } from '../evidence/index.js'
import type { Keystore } from '../keystore/index.js'
import type { CheckRecords } from './records-check.js'

/** What both kinds of work know: who asks, what time it is, and how to read rows as that actor. */
interface Work {
  readonly actor: Actor
  readonly now: Date
  readonly origin: string
  readonly ports: Ports
  /** Rows that row-level security lets this actor see. `name` is the prepared statement's. */
  rows<Row>(name: string, text: string, values: readonly unknown[]): Promise<Row[]>
}

declare const READING: unique symbol
declare const WRITING: unique symbol

/** All reads of an operation share one read-only snapshot; it ends before the answer leaves. */
export interface ReadingWork extends Work {
  readonly [READING]: true
  /** Puts this reading on record though its answer shows nobody; committed before the answer leaves. */
  note(draft: RecordDraft): void
}

/**
 * One transaction. It may be run again after a serialisation failure, so a verb keeps no state of its own.
 * A work that recorded nothing is rolled back.
 */
export interface WritingWork extends Work {
  readonly [WRITING]: true
  readonly em: EntityManager
  record(draft: RecordDraft): void
  /** In this transaction: a rollback takes the job along. Identifiers only. */
  enqueue(queue: Queue, payload: Readonly<Record<string, string>>): Promise<void>
  /** Runs behind the record, as the last statement: for what ends the very session that is on record. */
  atEnd(last: () => Promise<void>): void
  /** Runs once this transaction has committed, e.g. to discard a key that its row no longer names. */
  onCommit(then: () => Promise<void>): void
  /** Runs if this transaction does not commit, e.g. to discard a key whose row never came to be. */
  onRollback(undo: () => Promise<void>): void
}

export type AnyWork = ReadingWork | WritingWork

/** What an act leaves in the access records. Who, when, from where and the request are added by the unit of work. */
export interface RecordDraft {
  readonly act: string
  readonly ground: Ground
  readonly collections: readonly string[]
  readonly reason?: RevealReason
  readonly caseId?: string
  readonly caseNumber?: string
  readonly items?: readonly string[]
  /** The account, designation or scope that the act was about. */
  readonly objectId?: string
  /** What an export was needed for, 1 to 500 characters; it is sealed with the record. */
  readonly note?: string
  /** Of free text that lies sealed elsewhere, e.g. with a reveal. */
  readonly noteCommitment?: Buffer
  /** A lookup of a colleague, by the address they sign in with. */
  readonly isCollegial?: boolean
  /** The code, when what is written is that the act was refused. */
  readonly refusal?: string
  /** When an act makes somebody known who wasn't at its start, e.g. sign-in. */
  readonly by?: { readonly accountId: string; readonly departmentId: string }
}

export type Queue =
  | 'deliver-answers'
  | 'watch-records'
  | 'export-records'
  | 'remind-appointments'
  | 'destroy-due'
  | 'turn-epoch'
  | 'certify-runs'
  | 'expire-backups'
  | 'work-on-requests'
  | 'send-own-links'
  | 'deliver-notices'
  | 'ask-consents'
  | 'take-effect'

/** What rooms may reach outside the database. Only `subjects` (items) and `staff` (codes) open the keystore. */
export interface Ports {
  readonly keystore: Keystore
  readonly evidence: Evidence
  readonly policy: PolicyInForce
  readonly publicDocuments: PublicDocuments
  /** Whoever processes for the company by this installation, by the names under which the policy discloses them. */
  readonly outsourcees: readonly string[]
  readonly checkRecords: CheckRecords
  /** Where the public site is: a notice says where the person comes to their own page. */
  readonly publicUrl: URL
}

/** The public contract, as far as the documents of a new site key are checked against it. */
export interface PublicDocuments {
  /** Whether the public endpoint would answer this text: it fits the contract and keeps the endpoint's limits. */
  isAnswerable(text: string): boolean
}

/** The version in force, as the document and as the row that collections refer to. */
export interface PolicyInForce {
  current(now: Date): PublishedPolicy
  /** The version that a collection was taken under: it keeps those terms. */
  published(id: string): PublishedPolicy
  /** Every version that stands, the one that takes effect last first. */
  all(): readonly PublishedPolicy[]
  /** Those that were announced and withdrawn before their day, the last first. */
  withdrawn(): readonly PublishedPolicy[]
  /** Reads what was published or withdrawn meanwhile, here or by another process. */
  refresh(): Promise<void>
  /** Whether any version, in force or not, collects for this purpose. */
  hasPurpose(code: string): boolean
}

export interface PublishedPolicy {
  readonly id: string
  readonly document: PolicyDocument
  /** The file that it was read from (YAML). */
  readonly source: string
  readonly digest: string
  readonly publishedAt: Date
  /** Of what it changes against the version that was in force when it was published. */
  readonly significance: PolicySignificance
  readonly noticeDays: number
  /** The words of its policy-change notice; null where it came as a file. */
  readonly notice: Localised | null
  readonly withdrawal: { readonly at: Date; readonly reason: Localised } | null
  /** What it meant when it was approved; null where it came as a file. */
  readonly consequences: PolicyConsequences | null
  /** Where the log's tree states its digest; null until it does. */
  readonly logIndex: number | null
  /** When it was found to mean that still, on its day. */
  readonly tookEffectAt: Date | null
}
