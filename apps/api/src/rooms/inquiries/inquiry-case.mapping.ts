import { defineEntity, p } from '@mikro-orm/postgresql'
import { InquiryCase } from './inquiry-case.js'

export const InquiryCaseMapping = defineEntity({
  class: InquiryCase,
  tableName: 'inquiry_case',
  schema: 'jikimi',
  properties: {
    id: p.uuid().primary(),
    number: p.text(),
    collectionId: p.uuid().fieldName('collection_id'),
    purpose: p.text(),
    state: p.text().$type<InquiryCase['state']>(),
    receivedAt: p.datetime().fieldName('received_at'),
    handlerId: p.uuid().fieldName('handler_id').nullable(),
    takenAt: p.datetime().fieldName('taken_at').nullable(),
    answeredAt: p.datetime().fieldName('answered_at').nullable(),
    closedAt: p.datetime().fieldName('closed_at').nullable(),
    closeReason: p.text().$type<NonNullable<InquiryCase['closeReason']>>().fieldName('close_reason').nullable(),
    duplicateOf: p.uuid().fieldName('duplicate_of').nullable(),
    attention: p.text().$type<NonNullable<InquiryCase['attention']>>().nullable(),
    meetingState: p.text().$type<NonNullable<InquiryCase['meetingState']>>().fieldName('meeting_state').nullable(),
    version: p.integer().version(),
  },
})
