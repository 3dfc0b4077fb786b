import type { RightsChange, Role } from '@jikimi/schema'

/** An entry of the history of rights, as far as it decides what somebody could reach. In the order in which they came. */
export interface RightsFact {
  readonly change: RightsChange
  readonly at: Date
  readonly accountId: string
  readonly accountName: string
  readonly departmentKo: string
  readonly departmentEn: string
  readonly role: Role | null
  readonly purposes: readonly string[]
  readonly from: string | null
  readonly until: string | null
  readonly detail: string | null
  readonly byName: string | null
  readonly objectId: string | null
  /** Of an attendance: its last day by the rule of the day that is looked at. */
  readonly attendedUntil: string | null
}
