import type { Signer, Verifier } from '@jikimi/transparency-log'
import type { EvidenceRefusalCode } from './evidence-refused.js'
import type { EvidenceStore } from './evidence-store.js'

/** A witness that the configuration names. */
export interface WitnessAddress {
  /** Where it takes checkpoints and shows them, without a slash behind it. */
  readonly url: string
  readonly verifier: Verifier
}

/** What lies in the evidence folder, and the key that its checkpoints are signed with. Nothing here can sign. */
export interface SignedEvidence {
  readonly store: EvidenceStore
  readonly verifier: Verifier
}

/** What rooms reach of the log outside the database. */
export interface Evidence extends SignedEvidence {
  /** Why nothing is signed at the moment; undefined while all is well. */
  refusal(): EvidenceRefusalCode | undefined
  /** Whether nobody on another machine witnesses it. */
  readonly isAllOnOneMachine: boolean
}

/** One log: where its evidence lies, what signs it, who witnesses it. */
export interface Log extends SignedEvidence {
  readonly signer: Signer
  /** The name of the key. */
  readonly origin: string
  readonly witnesses: readonly WitnessAddress[]
}
