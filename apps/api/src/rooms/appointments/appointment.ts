import type { AppointmentState, MeetingForm } from '@jikimi/schema'
import {
  appointmentChangedMeanwhile,
  meetingNotBegun,
  meetingNotOpen,
  meetingOutcomeNotValid,
} from './appointments.refusals.js'
import { timeInThePast } from './times.refusals.js'

const MINUTE_MS = 60_000
/** What an open meeting may come to. */
const OUTCOMES: ReadonlySet<AppointmentState> = new Set(['HELD', 'MISSED', 'DECLINED', 'WITHDRAWN'])

/** A meeting from the offer of its times to what came of it. The only place where its state changes. */
export class Appointment {
  id!: string
  caseId!: string
  collectionId!: string
  purpose!: string
  /** Who meets: whoever holds the case. The database lets it follow the case; nobody holds one that was given back. */
  holderId?: string | null
  state!: AppointmentState
  form!: MeetingForm
  minutes!: number
  sealed!: Buffer
  offeredBy!: string
  offeredAt!: Date
  idempotencyDigest!: Buffer
  requestDigest!: Buffer
  fixedTimeId?: string | null
  fixedAt?: Date | null
  startsAt?: Date | null
  endsAt?: Date | null
  endedAt?: Date | null
  version!: number

  /**
   * Picking the time that is fixed already changes nothing. Returns whether it was fixed by this.
   *
   * @throws Refusal MEETING_NOT_OPEN when it is over or fixed for another time, TIME_IN_THE_PAST
   */
  fix(time: { readonly id: string; readonly startsAt: Date }, now: Date): boolean {
    if (this.state === 'FIXED' && this.fixedTimeId === time.id) return false
    if (this.state !== 'OFFERED') throw meetingNotOpen()
    if (time.startsAt <= now) throw timeInThePast()
    this.state = 'FIXED'
    this.fixedTimeId = time.id
    this.fixedAt = now
    this.startsAt = time.startsAt
    this.endsAt = new Date(time.startsAt.getTime() + this.minutes * MINUTE_MS)
    return true
  }

  /**
   * A meeting was held or missed once it began, and not before; it is declined or withdrawn while it is open.
   *
   * @throws Refusal MEETING_OUTCOME_NOT_VALID, MEETING_NOT_OPEN, MEETING_NOT_BEGUN
   */
  end(outcome: AppointmentState, now: Date): void {
    if (!OUTCOMES.has(outcome)) throw meetingOutcomeNotValid()
    if (!this.isOpen()) throw meetingNotOpen()
    const needsMeeting = outcome === 'HELD' || outcome === 'MISSED'
    if (needsMeeting && (!this.startsAt || now < this.startsAt)) throw meetingNotBegun()
    this.state = outcome
    this.endedAt = now
  }

  isOpen(): boolean {
    return this.state === 'OFFERED' || this.state === 'FIXED'
  }

  /** What the screen showed must be what is changed. */
  demandVersion(version: number): void {
    if (this.version !== version) throw appointmentChangedMeanwhile()
  }
}
