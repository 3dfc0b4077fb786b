import type { Locale } from '@jikimi/schema'
import { demandApart } from '../../authority/separation.js'
import {
  accountAlreadyDisabled,
  accountAlreadySuspended,
  accountChangedMeanwhile,
  accountNotSuspended,
} from './staff.refusals.js'

/** A member of the staff. Credentials are apart, where only the functions of sign-in reach them. */
export class Account {
  id!: string
  signInName!: string
  displayName!: string
  departmentId!: string
  state!: 'INVITED' | 'ACTIVE' | 'SUSPENDED' | 'DISABLED'
  suspendedBy!: string | null
  locale!: Locale
  createdAt!: Date
  version!: number

  /** @throws Refusal ACCOUNT_CHANGED_MEANWHILE when another version was on the screen. */
  demandVersion(version: number): void {
    this.demandNotDisabled()
    if (this.version !== version) throw accountChangedMeanwhile()
  }

  demandNotDisabled(): void {
    if (this.state === 'DISABLED') throw accountAlreadyDisabled()
  }

  /** For good: who comes back gets a new account, so that records of the old one stay theirs. */
  disable(): void {
    this.demandNotDisabled()
    this.state = 'DISABLED'
  }

  /** Until somebody else ends it. One that was never opened has nothing to suspend. */
  suspend(by: string): void {
    this.demandNotDisabled()
    if (this.state === 'SUSPENDED') throw accountAlreadySuspended()
    if (this.state === 'INVITED') throw accountChangedMeanwhile()
    this.state = 'SUSPENDED'
    this.suspendedBy = by
  }

  reinstate(by: string): void {
    this.demandNotDisabled()
    if (this.state !== 'SUSPENDED') throw accountNotSuspended()
    demandApart('ACCOUNT_REINSTATED_BY_ANOTHER', this.suspendedBy, by)
    this.state = 'ACTIVE'
    this.suspendedBy = null
  }
}

export class AccountRole {
  accountId!: string
  role!: string
  grantedAt!: Date
  grantedBy!: string
}
