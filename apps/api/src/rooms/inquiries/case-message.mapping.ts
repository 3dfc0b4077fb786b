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
    idempotencyDigest: p.blob().fieldName('idempotency_digest'),
    requestDigest: p.blob().fieldName('request_digest'),
    template: p.text().nullable(),
    sealed: p.blob(),
    writtenBy: p.uuid().fieldName('written_by'),
    sentAt: p.datetime().fieldName('sent_at'),
    deliveryState: p.text().$type<CaseMessage['deliveryState']>().fieldName('delivery_state'),
  },
})
