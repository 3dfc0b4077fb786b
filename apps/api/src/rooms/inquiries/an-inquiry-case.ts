import { InquiryCase } from './inquiry-case.js'

/** A received case of nobody, for tests. */
export const anInquiryCase = (values: Partial<InquiryCase> = {}): InquiryCase =>
  Object.assign(new InquiryCase(), {
    id: '01a2059b-0000-7000-8000-000000000001',
    number: 'Q-2222-3333',
    collectionId: '01a2059b-0000-7000-8000-000000000002',
    purpose: 'CIVIL_COMPLAINT',
    state: 'RECEIVED' as const,
    receivedAt: new Date('2026-11-22T00:00:00Z'),
    handlerId: null,
    version: 1,
    ...values,
  })
