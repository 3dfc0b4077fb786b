import type { CaseAttention, CaseState, CloseReason } from '@jikimi/schema'
import {
  caseChangedMeanwhile,
  caseClosed,
  caseNotClosed,
  caseNotAnswered,
  caseNotTaken,
  casePastDue,
  caseTakenBySomebodyElse,
  meetingOutcomeDiffers,
  meetingStillOpen,
} from './inquiries.refusals.js'

export type MeetingState = 'OPEN' | 'HELD' | 'MISSED' | 'DECLINED'

/**
 * Work on one inquiry: received → taken → answered → closed. The only place where its state changes, but for what brings
 * a case back whoever notes it: a visitor's letter and a letter that returned do so in the database (migration m0027).
 */
export class InquiryCase {
  id!: string
  number!: string
  collectionId!: string
  purpose!: string
  state!: CaseState
  receivedAt!: Date
  handlerId?: string | null
  takenAt?: Date | null
  answeredAt?: Date | null
  closedAt?: Date | null
  closeReason?: CloseReason | null
  /** The case that it was closed as a duplicate of. */
  duplicateOf?: string | null
  /** Why it waits for its handler again; an answer and closing clear it. */
  attention?: CaseAttention | null
  /** What came of the last meeting, or that it is open: kept by the database, from what becomes of the meeting. */
  meetingState?: MeetingState | null
  version!: number

  /**
   * Whoever takes a case holds it; taking what one holds already changes nothing. A case whose holder is designated
   * no more (`isHeld` false) can be taken over, in whatever state it is. Returns whether it changed hands.
   */
  take(accountId: string, now: Date, isHeld: boolean): boolean {
    if (this.state === 'CLOSED') throw caseClosed()
    if (this.handlerId === accountId) return false
    if (this.handlerId && isHeld) throw caseTakenBySomebodyElse()
    this.handlerId = accountId
    this.takenAt = now
    if (this.state === 'RECEIVED') this.state = 'TAKEN'
    return true
  }

  /** Whoever gets it holds it from now on: what the one before might reveal is over. */
  handOver(to: string, now: Date): void {
    this.handlerId = to
    this.takenAt = now
  }

  answer(accountId: string, now: Date): void {
    this.demandHeldBy(accountId)
    this.state = 'ANSWERED'
    this.answeredAt ??= now
    this.attention = null
  }

  /** Somebody attends to what it waited for, by a letter that is no answer. */
  attend(accountId: string): void {
    this.demandHeldBy(accountId)
    this.attention = null
  }

  /** Closing gives back the reach that holding the case gave. */
  close(accountId: string, reason: CloseReason, now: Date, duplicateOf: string | null = null): void {
    this.demandHeldBy(accountId)
    if (reason === 'ANSWERED' && !this.answeredAt) throw caseNotAnswered()
    this.demandMet(reason)
    this.state = 'CLOSED'
    this.closedAt = now
    this.closeReason = reason
    this.duplicateOf = duplicateOf
    this.attention = null
  }

  /** A case is closed as what came of its meeting, and not while somebody may still come to it. */
  private demandMet(reason: CloseReason): void {
    if (this.meetingState === 'OPEN') throw meetingStillOpen()
    if (reason.startsWith('MEETING_') && reason !== `MEETING_${this.meetingState}`) throw meetingOutcomeDiffers()
  }

  demandHeldBy(accountId: string): void {
    if (this.state === 'CLOSED') throw caseClosed()
    this.demandHandler(accountId)
  }

  /** Whoever held a case when it was closed is still told what becomes of its letters. */
  demandHandler(accountId: string): void {
    if (!this.handlerId) throw caseNotTaken()
    if (this.handlerId !== accountId) throw caseTakenBySomebodyElse()
  }

  /** A closed case is opened again while its collection may be kept. */
  demandReopenable(isPastDue: boolean): void {
    if (this.state !== 'CLOSED') throw caseNotClosed()
    if (isPastDue) throw casePastDue()
  }

  /** What the screen showed must be what is changed. */
  demandVersion(version: number): void {
    if (this.version !== version) throw caseChangedMeanwhile()
  }
}
