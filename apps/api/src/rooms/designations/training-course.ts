import type { TrainingMethod } from '@jikimi/schema'
import { courseCancelled, courseChangedMeanwhile } from './training.refusals.js'

/** What a course says: both what is planned and what a plan is changed to. */
export interface CourseTerms {
  readonly title: string
  readonly audience: string
  readonly purpose: string
  readonly content: string
  /** `YYYY-MM-DD` in Asia/Seoul. */
  readonly heldOn: string
  readonly method: TrainingMethod
}

/** A training course for handlers: audience, purpose, content, day. @law PIPA 28② */
export class TrainingCourse {
  id!: string
  title!: string
  audience!: string
  purpose!: string
  content!: string
  heldOn!: string
  method!: TrainingMethod
  plannedBy!: string
  plannedAt!: Date
  cancelledAt?: Date | null
  cancelledBy?: string | null
  version!: number

  change(terms: CourseTerms): void {
    this.demandPlanned()
    const { title, audience, purpose, content, heldOn, method } = terms
    Object.assign(this, { title, audience, purpose, content, heldOn, method })
  }

  cancel(by: string, now: Date): void {
    this.demandPlanned()
    this.cancelledAt = now
    this.cancelledBy = by
  }

  /** What the screen showed must be what is changed. */
  demandVersion(version: number): void {
    if (this.version !== version) throw courseChangedMeanwhile()
  }

  demandPlanned(): void {
    if (this.cancelledAt) throw courseCancelled()
  }
}
