import type { Person, Registered, TimelineEntry } from './registered.js'

/** For tests: a collection of an invented person, masked as the server does it. */
export const aRegistered = (parts: Partial<Registered> = {}): Registered => ({
  id: '019ab0c1-0000-7000-8000-00000000000a',
  caseId: '019ab0c1-0000-7000-8000-00000000001a',
  caseNumber: 'Q-7KX3-M2RD',
  purpose: 'CIVIL_COMPLAINT',
  state: 'RECEIVED',
  locale: 'KO',
  receivedAt: '2026-11-20T01:00:00Z',
  items: [
    { code: 'NAME', kind: 'NAME', masked: '홍*동' },
    { code: 'EMAIL', kind: 'EMAIL', masked: 'ho***@example.kr' },
  ],
  consentedAt: '2026-11-20T01:00:00Z',
  policyVersion: '1.0',
  dueOn: '2027-02-20',
  dueReason: 'PERIOD',
  daysUntilDue: 89,
  retention: { dueOn: '2027-02-20', ground: 'PERIOD_ENDED', state: 'LIVING', holdUntil: null },
  personSize: 1,
  ...parts,
})

/** For tests: something that happened to it. */
export const anEntry = (parts: Partial<TimelineEntry> = {}): TimelineEntry => ({
  at: '2026-11-20T01:00:00Z',
  on: null,
  kind: 'LOOKED_AT',
  collectionId: aRegistered().id,
  act: 'inquiry.viewed',
  department: { ko: '고객지원', en: 'Support' },
  account: '담당우',
  version: null,
  digest: null,
  ...parts,
})

/** For tests: a person of these collections. */
export const aPerson = (collections: readonly Registered[], timeline: readonly TimelineEntry[] = []): Person => ({
  collections: [...collections],
  timeline: [...timeline],
  isWhole: true,
})
