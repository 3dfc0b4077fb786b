import { TakeCaseDocument, type Send } from '@jikimi/client/staff'
import type { House } from './a-house.js'
import { sendInquiry, type InquiryOptions } from './an-inquiry.js'
import { casesOf } from './cases-of.js'

/** A fresh inquiry as a handler of its purpose finds it. */
export async function findNewCase(house: House, handler: Send, options: InquiryOptions = {}) {
  const { case: own } = await sendInquiry(house.site(), options)
  return (await casesOf(handler, options.purpose)).find(({ number }) => number === own.number)!
}

/** The same, taken by them. */
export async function takeNewCase(house: House, handler: Send, options: InquiryOptions = {}) {
  const { id: caseId, version } = await findNewCase(house, handler, options)
  return (await handler(TakeCaseDocument, { input: { caseId, version } })).takeCase
}
