import type { Locale } from '@jikimi/schema'
import { accountAlreadyDisabled } from './staff.refusals.js'

/** A member of the staff. Credentials are apart, where only the functions of sign-in reach them. */
export class Account {
  id!: string
  signInName!: string
  displayName!: string
  departmentId!: string
  state!: 'INVITED' | 'ACTIVE' | 'DISABLED'
  locale!: Locale
  createdAt!: Date
  version!: number

  /** For good: who comes back gets a new account, so that records of the old one stay theirs. */
  disable(): void {
    if (this.state === 'DISABLED') throw accountAlreadyDisabled()
    this.state = 'DISABLED'
  }
}

export class AccountRole {
  accountId!: string
  role!: string
  grantedAt!: Date
  grantedBy!: string
}
