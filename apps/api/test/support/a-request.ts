import { RegisterRightsRequestDocument, type RegisterRightsRequestInput, type Send } from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'

const MINUTE_MS = 60_000

/** What an invented person asked for, ready to be registered: a deletion by phone, a minute ago. */
export const aRequestInput = (
  now: Date,
  changed: Partial<RegisterRightsRequestInput> = {},
): RegisterRightsRequestInput => ({
  kinds: ['DELETION'],
  channel: 'PHONE',
  requester: 'SUBJECT',
  receivedAt: new Date(now.getTime() - MINUTE_MS).toISOString(),
  receivedHow: 'CALL',
  locale: 'KO',
  name: '홍길동',
  email: 'gildong@example.kr',
  phone: '010-0000-0001',
  words: '제 정보를 지워 주세요.',
  caseNumbers: [],
  idempotencyKey: randomUUID(),
  ...changed,
})

/** Registers it as this officer; the first of its requests. */
export async function aRequest(officer: Send, now: Date, changed: Partial<RegisterRightsRequestInput> = {}) {
  const { registerRightsRequest } = await officer(RegisterRightsRequestDocument, { input: aRequestInput(now, changed) })
  return registerRightsRequest[0]!
}
