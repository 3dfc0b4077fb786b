import {
  OpenVisitDocument,
  OwnConversationDocument,
  RenewCaseLinkDocument,
  WriteBackDocument,
} from '@jikimi/client/public'
import { senders } from '../support/senders.js'
import type { OwnHouse } from './a-house-of-its-own.js'
import type { Typed } from './search.js'

/**
 * The visitor opens the link of their answer, reads, writes back, asks for another link; one letter fails inside
 * PostgreSQL. Returns what opens the case: it must lie nowhere.
 */
export async function converse(house: OwnHouse, letter: string): Promise<Typed[]> {
  const link = /#([\w-]{43})$/m.exec(house.mails.at(-1)!.text)![1]!
  const { site, visitor } = senders(house.url, house.siteKey)
  const { openVisit } = await site()(OpenVisitDocument, { input: { token: link } })
  const send = visitor(openVisit.visit)
  const { writeBack } = await send(WriteBackDocument, { input: { body: letter, idempotencyKey: 'secrecy-letter-1' } })
  expect(writeBack.messages.at(-1)!.body).toBe(letter)
  await send(OwnConversationDocument)
  await site()(RenewCaseLinkDocument, { input: { token: link } })
  await expect(site()(OpenVisitDocument, { input: { token: link } })).rejects.toThrow('LINK_SPENT')
  await house.superuser('alter table jikimi.case_message add constraint refuses_all check (false) not valid')
  const fails = send(WriteBackDocument, { input: { body: letter, idempotencyKey: 'secrecy-letter-2' } })
  await expect(fails).rejects.toThrow('FAULT')
  await house.superuser('alter table jikimi.case_message drop constraint refuses_all')
  return [
    { name: 'token of a link', text: link },
    { name: 'token of a visit', text: openVisit.visit },
  ]
}
