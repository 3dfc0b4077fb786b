import { AnswerCaseDocument, type Send, TakeCaseDocument } from '@jikimi/client/staff'
import { randomUUID } from 'node:crypto'
import type { House } from '../support/a-house.js'
import { casesOf } from '../support/cases-of.js'
import { until } from '../support/until.js'

/** Takes the case of a number and answers it; returns the e-mail that goes out. */
export async function answered(house: House, handler: Send, number: string, body: string): Promise<string> {
  const { id: caseId, version } = (await casesOf(handler)).find((one) => one.number === number)!
  const { takeCase } = await handler(TakeCaseDocument, { input: { caseId, version } })
  const sent = house.mails.length
  const input = { caseId, version: takeCase.version, body, idempotencyKey: randomUUID() }
  await handler(AnswerCaseDocument, { input })
  return nextMail(house, sent)
}

/** The text of the mail after so many. */
export async function nextMail(house: House, sent: number): Promise<string> {
  await until(() => house.mails.length > sent)
  return house.mails[sent]!.text
}

/** The text of the newest mail about a case: that of another may still be on its way. */
export async function mailAbout(house: House, number: string): Promise<string> {
  const found = () => house.mails.findLast(({ subject }) => subject.includes(number))
  await until(() => found() !== undefined)
  return found()!.text
}

/** The link in a mail, to the same place under the name that the browser uses for it. */
export function linkIn(mail: string): string {
  const link = /https?:\S+\/case#[\w-]+/.exec(mail)
  if (!link) throw new Error('The mail carries no link.')
  return link[0].replace('127.0.0.1', 'localhost')
}
