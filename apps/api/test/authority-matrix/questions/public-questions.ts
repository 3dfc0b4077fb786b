import { randomUUID } from 'node:crypto'
import { bare, of, ofInput, type Question } from './question.js'

const inKorean = (selects: string): Question => ({ passes: '(locale: KO)', selects })

/** What sites and data subjects ask. */
export const publicQuestions = () => ({
  'public Query.policyInForce': inKorean('{ version }'),
  'public Query.inquiryPurposes': inKorean('{ code }'),
  'public Query.inquiryForm': {
    ...of('purpose', 'PurposeCode', 'CIVIL_COMPLAINT', '{ consentDigest }'),
    passes: '(locale: KO, purpose: $value)',
  },
  'public Query.ownCase': bare('{ number }'),
  'public Mutation.submitInquiry': ofInput(
    'SubmitInquiryInput',
    {
      purpose: 'CIVIL_COMPLAINT',
      locale: 'KO',
      policyVersion: '0.0',
      consentDigest: '',
      hasConsented: false,
      idempotencyKey: randomUUID(),
      items: [],
    },
    '{ receipt }',
  ),
})
