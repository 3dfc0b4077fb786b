import { attendanceAlreadyVoided } from './training.refusals.js'

/** That somebody attended a course, as another person entered it. Never deleted: what was wrong is voided. @law PIPA 28② */
export class Attendance {
  id!: string
  courseId!: string
  accountId!: string
  enteredBy!: string
  enteredAt!: Date
  voidedAt?: Date | null
  voidedBy?: string | null

  void(by: string, now: Date): void {
    if (this.voidedAt) throw attendanceAlreadyVoided()
    this.voidedAt = now
    this.voidedBy = by
  }
}
