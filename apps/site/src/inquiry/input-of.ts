import type { SubmitInquiryInput } from '@jikimi/client/public'
import { inContract, type Locale } from '../words/locale.js'
import type { PostedInquiry } from './posted-inquiry.js'

/** Fields left empty are not items. What the form does not have goes along, so that the API refuses it by name. */
export const inputOf = (posted: PostedInquiry, purpose: string, locale: Locale): SubmitInquiryInput => ({
  purpose,
  locale: inContract(locale),
  policyVersion: posted.policyVersion,
  consentDigest: posted.consentDigest,
  hasConsented: posted.hasConsented,
  items: [...posted.values].filter(([, value]) => value.trim() !== '').map(([code, value]) => ({ code, value })),
  idempotencyKey: posted.idempotencyKey ?? '',
})
