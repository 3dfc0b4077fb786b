import { defineEntity, p } from '@mikro-orm/postgresql'
import { Account, AccountRole } from './account.js'

export const AccountMapping = defineEntity({
  class: Account,
  tableName: 'account',
  schema: 'jikimi',
  properties: {
    id: p.uuid().primary(),
    signInName: p.text().fieldName('sign_in_name'),
    displayName: p.text().fieldName('display_name'),
    departmentId: p.uuid().fieldName('department_id'),
    state: p.text().$type<Account['state']>(),
    suspendedBy: p.uuid().fieldName('suspended_by').nullable(),
    locale: p.text().$type<Account['locale']>(),
    createdAt: p.datetime().fieldName('created_at'),
    version: p.integer().version(),
  },
})

export const AccountRoleMapping = defineEntity({
  class: AccountRole,
  tableName: 'account_role',
  schema: 'jikimi',
  properties: {
    accountId: p.uuid().fieldName('account_id').primary(),
    role: p.text().primary(),
    grantedAt: p.datetime().fieldName('granted_at'),
    grantedBy: p.uuid().fieldName('granted_by'),
  },
})
