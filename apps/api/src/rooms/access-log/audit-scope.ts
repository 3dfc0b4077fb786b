import type { DutyCode } from '@jikimi/schema'
import { auditScopeAlreadyEnded } from './access-log.refusals.js'

/** Which records an auditor may read, granted by somebody whom it does not audit, never to oneself. */
export class AuditScope {
  id!: string
  accountId!: string
  purposes!: string[]
  duties!: DutyCode[]
  /** None means every department. */
  departments!: string[]
  fromOn!: string
  untilOn!: string
  grantedBy!: string
  grantedAt!: Date
  endedAt: Date | null = null
  endedBy: string | null = null

  /** @throws Refusal AUDIT_SCOPE_ALREADY_ENDED */
  end(by: string, now: Date): void {
    if (this.endedAt) throw auditScopeAlreadyEnded()
    this.endedAt = now
    this.endedBy = by
  }
}
