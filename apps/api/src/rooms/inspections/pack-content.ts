import { createHash } from 'node:crypto'
import type { AlertRule, AlertState, DutyCode } from '@jikimi/schema'
import { canonicalJson } from '@jikimi/policy'

/** A pack as it is kept and signed: counts, codes, ids of the company's own people and things. No pseudonym. */
export interface PackContent {
  readonly format: 'jikimi.inspection/v1'
  readonly from: string
  readonly until: string
  readonly log: PackLog
  readonly byAct: readonly { readonly name: string; readonly count: number }[]
  readonly byGround: readonly PackGround[]
  readonly byAccount: readonly PackAccount[]
  readonly alerts: readonly { readonly rule: AlertRule; readonly state: AlertState; readonly count: number }[]
  readonly openExplanations: readonly PackExplanation[]
  readonly exports: readonly PackRecord[]
  readonly privilegedChanges: readonly PackRecord[]
  readonly rightsHistoryCount: number
  readonly earlierMissed: readonly string[]
}

export interface PackLog {
  readonly origin: string
  readonly size: number
  /** Base64. */
  readonly root: string
  readonly checkpoint: string
  readonly firstIndex: number | null
  readonly lastIndex: number | null
  readonly recordCount: number
  readonly unsequencedCount: number
  readonly lostCount: number
  readonly cutBefore: string | null
  readonly firstMisfit: string | null
  readonly witnesses: readonly PackWitness[]
}

export interface PackWitness {
  readonly name: string
  readonly verifierKey: string
  readonly size: number | null
  readonly cosignedAt: string | null
  readonly isCurrent: boolean
}

export interface PackGround {
  readonly purpose: string | null
  readonly duty: DutyCode | null
  readonly recordCount: number
  readonly collectionCount: number
  readonly refusedCount: number
}

interface Person {
  readonly accountId: string
  /** As it was when the pack was computed. */
  readonly accountName: string
}

export interface PackAccount extends Person {
  readonly departmentId: string
  readonly departmentKo: string
  readonly departmentEn: string
  readonly recordCount: number
  readonly collectionCount: number
  readonly revealedCount: number
  readonly refusedCount: number
  readonly alertCount: number
}

export interface PackExplanation extends Person {
  readonly alertId: string
  readonly rule: AlertRule
  readonly raisedAt: string
  readonly dueOn: string | null
  readonly state: AlertState
}

/** A record that the pack names: an export, or a change of rights. Its reason, if any, stays sealed with it. */
export interface PackRecord {
  readonly recordId: string
  readonly at: string
  readonly act: string
  readonly objectId: string | null
  readonly accountId: string | null
  readonly accountName: string | null
  /** Base64, of the reason that is sealed with the record. */
  readonly reasonCommitment: string | null
}

/** One spelling for one content. */
export const packContent = (content: PackContent): string => canonicalJson(content)

/** SHA-256, hex. */
export const contentDigest = (content: string): string => createHash('sha256').update(content, 'utf8').digest('hex')

/** What was kept, read back. */
export const packIn = (content: string): PackContent => JSON.parse(content) as PackContent
