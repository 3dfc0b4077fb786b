import { AnswerCaseDocument, type Send, TakeCaseDocument } from '@jikimi/client/staff'
import { OpenVisitDocument } from '@jikimi/client/public'
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { House } from './a-house.js'
import type { Post } from './a-post.js'
import { type InquiryOptions, sendInquiry } from './an-inquiry.js'
import { casesOf } from './cases-of.js'

/** A fresh inquiry, taken and answered; its letter waits for the worker. */
export async function answered(house: House, handler: Send, options: InquiryOptions & { body?: string } = {}) {
  const { case: own, receipt } = await sendInquiry(house.site(), options)
  const found = (await casesOf(handler, options.purpose)).find(({ number }) => number === own.number)!
  const { takeCase } = await handler(TakeCaseDocument, { input: { caseId: found.id, version: found.version } })
  const body = options.body ?? '처리했습니다.'
  const input = { caseId: found.id, version: takeCase.version, body, idempotencyKey: randomUUID() }
  const { answerCase } = await handler(AnswerCaseDocument, { input })
  return { ...answerCase, receipt, messageId: answerCase.messages[0]!.id }
}

/** The token of the link in the newest mail about a case. */
export function linkIn(post: Pick<Post, 'mails'>, number: string): string {
  const mail = post.mails.findLast(({ subject }) => subject.includes(number))
  return /#([\w-]{43})$/m.exec(mail?.text ?? '')?.[1] ?? ''
}

/** Where the house works by itself, its own worker may have been the one that sent it, and not be done yet. */
async function linkTo(house: House, post: Post, number: string): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    const link = linkIn({ mails: [...house.mails, ...post.mails] }, number)
    if (link !== '' || tries === 100) return link
    await pause(50)
  }
}

/** As `answered`, delivered, and its link opened: what a visitor has in their hands. */
export async function visited(
  house: House,
  post: Post,
  handler: Send,
  options: InquiryOptions & { body?: string } = {},
) {
  const inquiry = await answered(house, handler, options)
  await post.deliver()
  const token = await linkTo(house, post, inquiry.number)
  const { openVisit } = await house.site()(OpenVisitDocument, { input: { token } })
  return { ...inquiry, token, visit: openVisit.visit, visitor: house.visitor(openVisit.visit) }
}
