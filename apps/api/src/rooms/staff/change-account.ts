import { isCleanText } from '@jikimi/vault'
import type { WritingWork } from '../../persistence/work.js'
import type { StaffAccountView } from './account.view.js'
import { changedAccount } from './changed-account.js'
import { demandDepartment } from './find-departments.js'
import { lockAccount } from './lock-account.js'
import { displayNameNotValid } from './staff.refusals.js'

export interface AccountChange {
  readonly accountId: string
  readonly displayName: string
  readonly departmentId: string
  readonly version: number
}

/** Records keep the department of their time; only what comes from now on names the new one. */
export async function changeAccount(work: WritingWork, given: AccountChange): Promise<StaffAccountView> {
  const { accountId, departmentId, version } = given
  const displayName = displayNameIn(given.displayName)
  await demandDepartment(work, departmentId)
  const account = await lockAccount(work, accountId)
  account.demandVersion(version)
  Object.assign(account, { displayName, departmentId })
  return changedAccount(work, 'account.changed', accountId)
}

/** Composed and trimmed, 1 to 100 characters. @throws Refusal TEXT_NOT_VALID */
export function displayNameIn(given: string): string {
  const name = given.normalize('NFC').trim()
  if (!isCleanText(name) || name.length < 1 || name.length > 100) throw displayNameNotValid()
  return name
}
