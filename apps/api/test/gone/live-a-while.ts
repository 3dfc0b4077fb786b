import {
  AnswerCaseDocument,
  FindCasesByContactDocument,
  RevealItemsDocument,
  SaveDraftDocument,
  type Send,
  TakeCaseDocument,
} from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
import type { Mail } from '../../src/rooms/inquiries/index.js'
import type { House } from '../support/a-house.js'
import { aPost } from '../support/a-post.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { anOffer } from '../support/meetings.js'
import { OfferTimesDocument } from '@jikimi/client/staff'
import { answerTo, noteOn, type Person } from './people.js'

/** Everybody writes; their case numbers, in their order. */
export async function arrive(house: House, people: readonly Person[]): Promise<string[]> {
  const numbers: string[] = []
  for (const { name, email, phone, content, purpose } of people) {
    const { case: own } = await sendInquiry(house.site(), { name, email, phone, content, purpose })
    numbers.push(own.number)
  }
  return numbers
}

/** A day at the desk: found by e-mail, taken, drafted, answered or offered a meeting, revealed with a note; letters go out, and are returned. */
export async function handle(house: House, people: readonly Person[]): Promise<readonly Mail[]> {
  const post = await aPost(house)
  const [handler, other] = [house.staff(await house.signIn('handler')), house.staff(await house.signIn('ir-handler'))]
  for (const person of people) {
    const staff = person.purpose === 'IR_MEETING' ? other : handler
    const { findCasesByContact: found } = await staff(FindCasesByContactDocument, {
      input: { purpose: person.purpose, email: person.email },
    })
    const { id: caseId, version } = found[0]!
    const { takeCase } = await staff(TakeCaseDocument, { input: { caseId, version } })
    await deal(house, staff, person, takeCase)
  }
  await post.deliver()
  await post.close()
  return post.mails
}

async function deal(house: House, staff: Send, person: Person, own: { id: string; version: number }): Promise<void> {
  const [caseId, body, idempotencyKey] = [own.id, answerTo(person), randomUUID()]
  if (person.nth % 3 === 0) await staff(SaveDraftDocument, { input: { caseId, body } })
  else if (person.purpose === 'IR_MEETING')
    await staff(OfferTimesDocument, { input: anOffer(house, own, { words: body, place: body }) })
  else await staff(AnswerCaseDocument, { input: { caseId, version: own.version, body, idempotencyKey } })
  if (person.nth % 8 === 0)
    await staff(RevealItemsDocument, {
      input: { caseId, items: ['NAME', 'EMAIL'], reason: 'OTHER', note: noteOn(person) },
    })
}
