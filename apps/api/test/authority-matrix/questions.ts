import { addDays, dayInSeoul } from '@jikimi/policy'
import { randomUUID } from 'node:crypto'
import type { RootField } from './matrix.js'

const DAY = dayInSeoul(new Date('2026-11-23T03:00:00Z'))
const id = randomUUID()
const page = '{ edges { cursor } }'
const inquiry = { caseId: id, version: 1 }

interface Question {
  /** Its arguments with their types, as a document declares them; empty without any. */
  readonly declares?: string
  readonly passes?: string
  readonly selects: string
  readonly variables?: Readonly<Record<string, unknown>>
}

const ofInput = (type: string, input: object, selects: string): Question => ({
  declares: `($input: ${type}!)`,
  passes: '(input: $input)',
  selects,
  variables: { input },
})
const ofId = (name: string, selects: string): Question => ({
  declares: '($id: ID!)',
  passes: `(${name}: $id)`,
  selects,
  variables: { id },
})
const ofPurpose = (selects: string): Question => ({
  declares: '($purpose: PurposeCode!)',
  passes: '(purpose: $purpose)',
  selects,
  variables: { purpose: 'CIVIL_COMPLAINT' },
})
const inKorean = (selects: string): Question => ({ passes: '(locale: KO)', selects })

/** The smallest valid question to each root field. Ids are of nothing: whoever may ask gets past the guard and finds nothing. */
export const QUESTIONS: Record<RootField, Question> = {
  'staff Query.viewer': { selects: '{ permissions }' },
  'staff Query.policyWords': { selects: '{ __typename }' },
  'staff Query.inquiryCases': ofPurpose(page),
  'staff Query.inquiryCase': ofId('id', '{ id }'),
  'staff Query.answerTemplates': ofId('caseId', '{ code }'),
  'staff Query.departments': { selects: '{ id }' },
  'staff Query.staffAccounts': { selects: page },
  'staff Query.designations': { selects: page },
  'staff Query.accessRecords': { selects: page },
  'staff Query.auditScopes': { selects: '{ id }' },
  'staff Query.installationChecklist': { selects: '{ code }' },
  'staff Mutation.signIn': ofInput(
    'SignInInput',
    { signInName: 'nobody@example.kr', password: 'a wrong pass phrase', code: '000000' },
    '{ __typename }',
  ),
  'staff Mutation.beginEnrolment': {
    declares: '($token: String!)',
    passes: '(token: $token)',
    selects: '{ signInName }',
    variables: { token: 'a'.repeat(43) },
  },
  'staff Mutation.completeEnrolment': ofInput(
    'CompleteEnrolmentInput',
    { token: 'a'.repeat(43), password: 'an invented pass phrase', code: '000000' },
    '',
  ),
  'staff Mutation.changeLocale': ofInput('ChangeLocaleInput', { locale: 'KO' }, '{ permissions }'),
  'staff Mutation.findCasesByContact': ofInput(
    'FindCasesByContactInput',
    { purpose: 'CIVIL_COMPLAINT', email: 'nobody@example.kr' },
    '{ id }',
  ),
  'staff Mutation.takeCase': ofInput('TakeCaseInput', inquiry, '{ id }'),
  'staff Mutation.revealItems': ofInput(
    'RevealItemsInput',
    { caseId: id, items: ['EMAIL'], reason: 'ANSWERING' },
    '{ until }',
  ),
  'staff Mutation.answerCase': ofInput(
    'AnswerCaseInput',
    { ...inquiry, body: '답변입니다.', idempotencyKey: randomUUID() },
    '{ id }',
  ),
  'staff Mutation.closeCase': ofInput('CloseCaseInput', { ...inquiry, reason: 'SPAM' }, '{ id }'),
  'staff Mutation.createAccount': ofInput(
    'CreateAccountInput',
    { signInName: 'new@example.kr', displayName: '지어낸 사람', departmentId: id, roles: ['HANDLER'], locale: 'KO' },
    '{ expiresAt }',
  ),
  'staff Mutation.reinviteAccount': ofInput('DisableAccountInput', { accountId: id }, '{ expiresAt }'),
  'staff Mutation.disableAccount': ofInput('DisableAccountInput', { accountId: id }, '{ id }'),
  'staff Mutation.designateHandler': ofInput(
    'DesignateHandlerInput',
    { accountId: id, purpose: 'CIVIL_COMPLAINT', from: DAY, until: addDays(DAY, 1), authority: '내부관리계획 제5조' },
    '{ id }',
  ),
  'staff Mutation.endDesignation': ofInput('EndDesignationInput', { designationId: id }, '{ id }'),
  'staff Mutation.grantAuditScope': ofInput(
    'GrantAuditScopeInput',
    { accountId: id, purposes: ['CIVIL_COMPLAINT'], duties: [], from: DAY, until: DAY },
    '{ id }',
  ),
  'staff Mutation.signOut': { selects: '' },
  'public Query.policyInForce': inKorean('{ version }'),
  'public Query.inquiryPurposes': inKorean('{ code }'),
  'public Query.inquiryForm': { ...ofPurpose('{ consentDigest }'), passes: '(locale: KO, purpose: $purpose)' },
  'public Query.ownCase': { selects: '{ number }' },
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
}

/** The document that asks it. */
export function documentOf(field: RootField): string {
  const { declares = '', passes = '', selects } = QUESTIONS[field]
  const [, kind, name] = /(Query|Mutation)\.(\w+)$/.exec(field)!
  return `${kind!.toLowerCase()} ${declares} { ${name}${passes} ${selects} }`
}
