import type { AccountState, Role } from '@jikimi/schema'

/** A designation as its entries tell it. */
export interface HeldDesignation {
  readonly id: string
  readonly purposes: readonly string[]
  readonly from: string
  readonly until: string
  readonly authority: string | null
  readonly designatedBy: string | null
  readonly approvedBy: string | null
  readonly isApproved: boolean
  readonly isEnded: boolean
}

/** Everything that somebody was given and hadn't lost, when the folding stopped. */
export interface PersonRights {
  readonly accountId: string
  displayName: string
  departmentKo: string
  departmentEn: string
  accountState: AccountState
  readonly roles: Map<Role, { readonly since: Date; readonly grantedBy: string | null }>
  readonly designations: Map<string, HeldDesignation>
  /** Attendance → the last day on which it is in date. */
  readonly attendances: Map<string, string>
  /** Rules of separation that are excepted for them. */
  readonly exceptions: Set<string>
}
