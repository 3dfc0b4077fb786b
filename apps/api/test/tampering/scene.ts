import type { RunningWitness } from '@jikimi/witness'
import type { Client } from 'pg'
import type { WitnessAddress } from '../../src/evidence/index.js'
import type { FolderCopy } from './folder-copy.js'

/** A moment of the log: its database and its evidence as they were then. */
export interface Moment {
  readonly client: Client
  readonly evidence: FolderCopy
  readonly size: number
}

/** Everything that is stored, what it was earlier, and what an auditor holds. */
export interface Scene {
  /** The database as superuser, within a transaction while something is altered. */
  readonly client: Client
  readonly folder: string
  readonly keyFile: string
  /** As the database's clock has it: a worker whose clock goes wrong makes no archive. */
  now(): Date
  /** As it is before and after every round. */
  readonly evidence: FolderCopy
  readonly key: Buffer
  readonly size: number
  /** From before the auditor's visit, and from after it. */
  readonly earlier: readonly Moment[]
  readonly witness: RunningWitness
  readonly witnesses: readonly WitnessAddress[]
  /** Where archives are made, and what the auditor keeps apart from the server. */
  readonly desk: string
  readonly auditor: AuditorsOwn
  /** The export that waits to be made in every round. */
  readonly exportId: string
}

export interface AuditorsOwn {
  readonly logKey: string
  readonly witnessKey: string
  /** The visit file, from before the last third. */
  readonly visit: Buffer
}
