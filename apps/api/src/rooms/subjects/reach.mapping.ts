import { defineEntity, p } from '@mikro-orm/postgresql'
import { Reach } from './reach.js'

export const ReachMapping = defineEntity({
  class: Reach,
  tableName: 'reach',
  schema: 'jikimi',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().fieldName('case_id'),
    collectionId: p.uuid().fieldName('collection_id'),
    accountId: p.uuid().fieldName('account_id'),
    items: p.array(),
    grantedAt: p.datetime().fieldName('granted_at'),
    untilAt: p.datetime().fieldName('until_at'),
  },
})
