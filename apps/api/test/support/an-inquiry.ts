import { InquiryFormDocument, type Send, SubmitInquiryDocument, type SubmitInquiryInput } from '@jikimi/client/public'
import { randomUUID } from 'node:crypto'

export interface InquiryOptions {
  readonly purpose?: string
  readonly locale?: 'KO' | 'EN'
  readonly name?: string
  readonly email?: string
  readonly phone?: string
  readonly content?: string
}

/** An invented visitor's inquiry with consent to the text of today's form, ready to be sent. */
export async function anInquiry(send: Send, options: InquiryOptions = {}): Promise<SubmitInquiryInput> {
  const { purpose = 'CIVIL_COMPLAINT', locale = 'KO' } = options
  const { inquiryForm } = await send(InquiryFormDocument, { purpose, locale })
  return {
    purpose,
    locale,
    policyVersion: inquiryForm.policyVersion,
    consentDigest: inquiryForm.consentDigest,
    hasConsented: true,
    idempotencyKey: randomUUID(),
    items: [
      { code: 'NAME', value: options.name ?? '홍길동' },
      { code: 'EMAIL', value: options.email ?? 'gildong@example.kr' },
      { code: 'CONTACT_NUMBER', value: options.phone ?? '010-0000-0001' },
      { code: 'CONTENT', value: options.content ?? '예약을 다음 주로 바꾸고 싶습니다.' },
    ],
  }
}

/** Sends it; returns the receipt and the person's own case. */
export async function sendInquiry(send: Send, options: InquiryOptions = {}) {
  const { submitInquiry } = await send(SubmitInquiryDocument, { input: await anInquiry(send, options) })
  return submitInquiry
}
