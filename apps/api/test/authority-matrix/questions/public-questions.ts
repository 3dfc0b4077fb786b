import { randomUUID } from 'node:crypto'
import { bare, of, ofInput, type Question } from './question.js'
import type { Things } from './things.js'

const inKorean = (selects: string): Question => ({ passes: '(locale: KO)', selects })

const ofVersion = (selects: string): Question => ({
  ...of('version', 'String', '1.0', selects),
  passes: '(locale: KO, version: $value)',
})

/** What sites and data subjects ask. */
export const publicQuestions = ({ link, time }: Things) => ({
  'public Query.policyInForce': inKorean('{ version }'),
  'public Query.policyVersions': bare('{ version }'),
  'public Query.policyVersion': ofVersion('{ digest }'),
  'public Query.policyChanges': ofVersion('{ significance }'),
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
  'public Mutation.openVisit': ofInput('OpenVisitInput', { token: link }, '{ until }'),
  'public Mutation.renewCaseLink': ofInput('RenewCaseLinkInput', { token: link }, '{ isAsked }'),
  'public Query.ownConversation': bare('{ visitUntil }'),
  'public Mutation.writeBack': ofInput(
    'WriteBackInput',
    { body: '지어낸 글', idempotencyKey: randomUUID() },
    '{ visitUntil }',
  ),
  'public Mutation.pickTime': ofInput('PickTimeInput', { timeId: time }, '{ visitUntil }'),
  'public Mutation.declineAppointment': bare('{ visitUntil }'),
  'public Mutation.endVisit': bare(''),
})
