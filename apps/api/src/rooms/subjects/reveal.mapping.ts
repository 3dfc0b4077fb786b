import { defineEntity, p } from '@mikro-orm/postgresql'
import { Reveal } from './reveal.js'

export const RevealMapping = defineEntity({
  class: Reveal,
  tableName: 'reveal',
  schema: 'jikimi',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().fieldName('case_id'),
    collectionId: p.uuid().fieldName('collection_id'),
    accountId: p.uuid().fieldName('account_id'),
    items: p.array(),
    messages: p.array(),
    reason: p.text().$type<Reveal['reason']>(),
    noteSealed: p.blob().fieldName('note_sealed').nullable(),
    grantedAt: p.datetime().fieldName('granted_at'),
    untilAt: p.datetime().fieldName('until_at'),
  },
})
