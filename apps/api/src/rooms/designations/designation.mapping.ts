import { defineEntity, p } from '@mikro-orm/postgresql'
import { Designation } from './designation.js'

export const DesignationMapping = defineEntity({
  class: Designation,
  tableName: 'designation',
  schema: 'jikimi',
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid().fieldName('account_id'),
    purposes: p.array(),
    fromOn: p.date().fieldName('from_on'),
    untilOn: p.date().fieldName('until_on'),
    authority: p.text(),
    designatedBy: p.uuid().fieldName('designated_by'),
    designatedAt: p.datetime().fieldName('designated_at'),
    approvedBy: p.uuid().fieldName('approved_by').nullable(),
    approvedAt: p.datetime().fieldName('approved_at').nullable(),
    endedAt: p.datetime().fieldName('ended_at').nullable(),
    endedBy: p.uuid().fieldName('ended_by').nullable(),
    version: p.integer().version(),
  },
})
