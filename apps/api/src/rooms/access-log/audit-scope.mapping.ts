import { defineEntity, p } from '@mikro-orm/postgresql'
import { AuditScope } from './audit-scope.js'

export const AuditScopeMapping = defineEntity({
  class: AuditScope,
  tableName: 'audit_scope',
  schema: 'jikimi',
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid().fieldName('account_id'),
    purposes: p.array(),
    duties: p.array().$type<AuditScope['duties']>(),
    departments: p.array(),
    fromOn: p.date().fieldName('from_on'),
    untilOn: p.date().fieldName('until_on'),
    grantedBy: p.uuid().fieldName('granted_by'),
    grantedAt: p.datetime().fieldName('granted_at'),
    endedAt: p.datetime().fieldName('ended_at').nullable(),
    endedBy: p.uuid().fieldName('ended_by').nullable(),
  },
})
