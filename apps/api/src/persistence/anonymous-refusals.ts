import { randomUUID } from 'node:crypto'
import type { Clock } from '../kernel/clock.js'
import type { Journal } from './journal.js'

/** Refusals of nobody known, counted by code and written once a minute: a flood of them can't flood the records. */
export class AnonymousRefusals {
  private readonly counts = new Map<string, number>()

  constructor(
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  count(code: string): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1)
  }

  /** Called every minute and at the end. What can't be written is kept for the next time. */
  async write(): Promise<void> {
    const counted = [...this.counts]
    this.counts.clear()
    const requestId = randomUUID()
    const entries = counted.map(([refusal, times]) => ({
      at: this.clock.now(),
      actorKind: 'ANONYMOUS' as const,
      accountId: undefined,
      departmentId: undefined,
      origin: 'anonymous',
      act: 'anonymous.refused',
      ground: { duty: 'ACCESS_CONTROL' } as const,
      collections: [],
      outcome: 'REFUSED' as const,
      refusal,
      times,
      requestId,
    }))
    await this.journal.record(entries).catch(() => {
      for (const [code, times] of counted) this.counts.set(code, (this.counts.get(code) ?? 0) + times)
    })
  }
}
