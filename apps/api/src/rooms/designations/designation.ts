import {
  designationAlreadyEnded,
  designationChangedMeanwhile,
  designationNotProposed,
} from './designations.refusals.js'

/** What a designation says: both what is proposed and what a proposal is changed to. */
export interface DesignationTerms {
  readonly purposes: readonly string[]
  /** `YYYY-MM-DD` in Asia/Seoul, both days included. */
  readonly from: string
  readonly until: string
  readonly authority: string
}

/**
 * Who may process for which purposes, from, until, on whose authority. Proposed by one person, approved by another;
 * ends by itself after its last day. @law PIPA 28①
 */
export class Designation {
  id!: string
  accountId!: string
  purposes!: string[]
  fromOn!: string
  untilOn!: string
  authority!: string
  designatedBy!: string
  designatedAt!: Date
  approvedBy?: string | null
  approvedAt?: Date | null
  endedAt?: Date | null
  endedBy?: string | null
  version!: number

  /** Only what is proposed can be changed: what was approved stays as it was approved. */
  change({ purposes, from, until, authority }: DesignationTerms): void {
    this.demandProposed()
    this.purposes = [...purposes]
    this.fromOn = from
    this.untilOn = until
    this.authority = authority
  }

  approve(by: string, now: Date): void {
    this.demandProposed()
    this.approvedBy = by
    this.approvedAt = now
  }

  decline(by: string, now: Date): void {
    this.demandProposed()
    this.end(by, now)
  }

  end(by: string, now: Date): void {
    if (this.endedAt) throw designationAlreadyEnded()
    this.endedAt = now
    this.endedBy = by
  }

  /** What the screen showed must be what is changed. */
  demandVersion(version: number): void {
    if (this.version !== version) throw designationChangedMeanwhile()
  }

  demandProposed(): void {
    if (this.endedAt || this.approvedAt) throw designationNotProposed()
  }
}
