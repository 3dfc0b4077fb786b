import { designationAlreadyEnded } from './staff.refusals.js'

/** Who may process for which purpose, from, until, on whose authority. Ends by itself after its last day. @law PIPA 28① */
export class Designation {
  id!: string
  accountId!: string
  purpose!: string
  fromOn!: string
  untilOn!: string
  authority!: string
  designatedBy!: string
  designatedAt!: Date
  endedAt?: Date | null
  endedBy?: string | null
  version!: number

  end(by: string, now: Date): void {
    if (this.endedAt) throw designationAlreadyEnded()
    this.endedAt = now
    this.endedBy = by
  }
}
