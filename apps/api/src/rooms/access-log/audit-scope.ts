import type { DutyCode } from '@jikimi/schema'

/** Which records an auditor may read, granted by the chief privacy officer, never to oneself. */
export class AuditScope {
  id!: string
  accountId!: string
  purposes!: string[]
  duties!: DutyCode[]
  fromOn!: string
  untilOn!: string
  grantedBy!: string
  grantedAt!: Date
}
