import type { Role } from '@jikimi/schema'
import type { ClientBase } from 'pg'
import { newId } from '../kernel/identifier.js'

export interface FirstAccount {
  readonly signInName: string
  readonly displayName: string
  readonly departmentId: string
  readonly roles: readonly Role[]
  readonly isDemo: boolean
}

/** An account of the installation itself, before there is an administrator who could make it. */
export async function makeAccount(migrator: ClientBase, account: FirstAccount, now: Date): Promise<string> {
  const id = newId(now)
  const { signInName, displayName, departmentId, isDemo } = account
  await migrator.query(
    `insert into jikimi.account (id, sign_in_name, display_name, department_id, state, locale, is_demo, created_at)
     values ($1, $2, $3, $4, 'INVITED', 'KO', $5, $6)`,
    [id, signInName, displayName, departmentId, isDemo, now],
  )
  for (const role of account.roles) {
    await migrator.query('insert into jikimi.account_role (account_id, role, granted_at) values ($1, $2, $3)', [
      id,
      role,
      now,
    ])
  }
  return id
}
