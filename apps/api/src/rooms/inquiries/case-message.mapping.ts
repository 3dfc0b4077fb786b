import { defineEntity, p } from '@mikro-orm/postgresql'
import { CaseMessage } from './case-message.js'

export const CaseMessageMapping = defineEntity({
  class: CaseMessage,
  tableName: 'case_message',
  schema: 'jikimi',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid().fieldName('case_id'),
    collectionId: p.uuid().fieldName('collection_id'),
    purpose: p.text(),
    direction: p.text().$type<CaseMessage['direction']>(),
    idempotencyDigest: p.blob().fieldName('idempotency_digest'),
    requestDigest: p.blob().fieldName('request_digest'),
    template: p.text().nullable(),
    sealed: p.blob(),
    length: p.integer(),
    writtenBy: p.uuid().fieldName('written_by').nullable(),
    sentAt: p.datetime().fieldName('sent_at'),
    deliveryState: p.text().$type<NonNullable<CaseMessage['deliveryState']>>().fieldName('delivery_state').nullable(),
  },
})
