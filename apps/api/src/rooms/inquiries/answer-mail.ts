import type { PolicyDocument } from '@jikimi/policy'
import type { Locale } from '@jikimi/schema'
import type { Mail } from './mail.js'

interface Answer {
  readonly document: PolicyDocument
  readonly address: string
  readonly body: string
  readonly number: string
  readonly locale: Locale
  readonly messageId: string
}

/** Carries the answer and the case's number, and no item of the collection. */
export function answerMail({ document, address, body, number, locale, messageId }: Answer): Mail {
  const { nameKo, nameEn } = document.controller
  const words = {
    KO: { subject: `[${nameKo}] 문의 ${number}에 대한 답변`, end: `문의 번호 ${number}\n${nameKo}` },
    EN: { subject: `[${nameEn}] Answer to your inquiry ${number}`, end: `Inquiry ${number}\n${nameEn}` },
  }[locale]
  return { messageId, to: address, subject: words.subject, text: `${body}\n\n--\n${words.end}\n` }
}
