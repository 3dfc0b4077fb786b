import type { AlertState } from '@jikimi/schema'
import { alertChangedMeanwhile, alertStateNotValid } from './alerts.refusals.js'

/** What an explanation is now. Instants since it was last asked for; days by Seoul's calendar. */
export interface ExplanationFacts {
  readonly id: string
  readonly accountId: string
  readonly state: AlertState
  readonly askedAt: Date | null
  readonly dueOn: string | null
  readonly remindedAt: Date | null
  readonly version: number
}

/**
 * An alert, and the explanation of whom it is about: raised → dismissed, or asked → (overdue) → answered → signed off, or
 * rejected and due again. The only place where its state changes.
 */
export class Explanation {
  readonly id: string
  readonly accountId: string
  readonly version: number
  state: AlertState
  askedAt: Date | null
  dueOn: string | null
  private remindedAt: Date | null

  constructor(facts: ExplanationFacts) {
    this.id = facts.id
    this.accountId = facts.accountId
    this.version = facts.version
    this.state = facts.state
    this.askedAt = facts.askedAt
    this.dueOn = facts.dueOn
    this.remindedAt = facts.remindedAt
  }

  dismiss(): void {
    this.go(['RAISED'], 'DISMISSED')
  }

  /** @param dueOn the last day for the answer. */
  ask(now: Date, dueOn: string): void {
    this.go(['RAISED'], 'ASKED')
    this.askedAt = now
    this.dueOn = dueOn
  }

  /** Late is better than never: an overdue one is answered too. */
  answer(): void {
    this.go(['ASKED', 'OVERDUE', 'REJECTED'], 'ANSWERED')
  }

  /** Not enough: asked for anew, with a day and a reminder of its own. */
  reject(now: Date, dueOn: string): void {
    this.go(['ANSWERED'], 'REJECTED')
    this.askedAt = now
    this.dueOn = dueOn
    this.remindedAt = null
  }

  signOff(): void {
    this.go(['ANSWERED'], 'SIGNED_OFF')
  }

  /** Once a question, while there is still time. Returns whether this was the once. */
  remind(now: Date): boolean {
    if (!this.isAwaited() || this.isReminded()) return false
    this.remindedAt = now
    return true
  }

  /** @param today the day in Seoul. Returns whether its last day was found missed just now. */
  miss(today: string): boolean {
    if (!this.isAwaited() || this.dueOn === null || today <= this.dueOn) return false
    this.state = 'OVERDUE'
    return true
  }

  /** What the screen showed must be what is judged. */
  demandVersion(version: number): void {
    if (this.version !== version) throw alertChangedMeanwhile()
  }

  private isAwaited(): boolean {
    return this.state === 'ASKED' || this.state === 'REJECTED'
  }

  private isReminded(): boolean {
    return this.remindedAt !== null && (this.askedAt === null || this.remindedAt >= this.askedAt)
  }

  private go(from: readonly AlertState[], to: AlertState): void {
    if (!from.includes(this.state)) throw alertStateNotValid(this.state)
    this.state = to
  }
}
