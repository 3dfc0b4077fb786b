import type { FormDefinition, OwnCase, PolicyVersion, PublicPolicy, SitePort } from '../src/site-port.js'
import type { SubmitInquiryInput } from '@jikimi/client/public'
import { type ConsentAct, someConsents } from './fake-consents.js'
import { type OwnAct, someRights } from './fake-own-page.js'
import { someVisits, type VisitAct } from './fake-visits.js'

export const aRefusal = (code: string, category: string, facts: object = {}): Error =>
  Object.assign(new Error(code), { code, category, facts })

export const aForm = (overrides: Partial<FormDefinition> = {}): FormDefinition => ({
  purpose: 'CIVIL_COMPLAINT',
  purposeLabel: 'Civil complaint',
  policyVersion: 'V1.0',
  controller: 'INVENTED INC',
  items: [
    {
      code: 'NAME',
      kind: 'NAME',
      label: 'Name',
      requirement: 'REQUIRED',
      why: 'To address you.',
      isImplied: false,
      maxLength: 100,
    },
    {
      code: 'EMAIL',
      kind: 'EMAIL',
      label: 'E-mail',
      requirement: 'REQUIRED',
      why: 'To answer.',
      isImplied: false,
      maxLength: 254,
    },
    {
      code: 'CONTACT_NUMBER',
      kind: 'PHONE',
      label: 'Contact number',
      requirement: 'OPTIONAL',
      why: 'To call.',
      isImplied: false,
      maxLength: 40,
    },
    {
      code: 'CONTENT',
      kind: 'TEXT',
      label: 'Content',
      requirement: 'REQUIRED',
      why: 'an inquiry needs words.',
      isImplied: true,
      maxLength: 50,
    },
    {
      code: 'IP_ADDRESS',
      kind: 'ADDRESS_OF_ACCESS',
      label: 'IP address',
      requirement: 'GENERATED',
      why: 'Safety.',
      isImplied: false,
      maxLength: 45,
    },
  ],
  consentText: 'Purpose: civil complaint.\nYou may refuse.',
  consentDigest: 'a'.repeat(64),
  goneAtTheLatestOn: '2027-02-22',
  ...overrides,
})

export const aPolicy = (overrides: Partial<PublicPolicy> = {}): PublicPolicy => ({
  version: 'V1.0',
  controller: 'INVENTED INC',
  announcedOn: '2022-01-01',
  effectiveOn: '2022-01-01',
  digest: 'b'.repeat(64),
  isTranslation: false,
  cookiePurposes: ['counting visits'],
  cookieChoices: ['ALLOW_ALL', 'ASK_EACH_TIME', 'REFUSE_ALL'],
  preamble: 'INVENTED INC protects.',
  articles: [
    { number: '01', heading: 'Purposes', body: 'a. Handling\n\n- One purpose.\n\n- Another.' },
    { number: '10', heading: 'Agencies', body: '- Center: (dial 118 without area code)' },
  ],
  ...overrides,
})

export const aCase = (overrides: Partial<OwnCase> = {}): OwnCase => ({
  number: '2026-000001',
  purpose: 'CIVIL_COMPLAINT',
  state: 'RECEIVED',
  receivedAt: '2026-11-22T01:02:03Z',
  answeredAt: null,
  collectedItems: ['NAME', 'CONTENT'],
  maskedItems: ['CONTENT'],
  goneAtTheLatestOn: '2027-02-22',
  policyVersion: 'V1.0',
  consentDigest: 'a'.repeat(64),
  ...overrides,
})

export const aVersion = (overrides: Partial<PolicyVersion> = {}): PolicyVersion => ({
  version: 'V1.0',
  state: 'IN_FORCE',
  announcedOn: '2022-01-01',
  effectiveOn: '2022-01-01',
  endsOn: null,
  digest: 'b'.repeat(64),
  logIndex: 7,
  follows: null,
  significance: 'EDITORIAL',
  noticeDays: 0,
  publishedAt: '2026-11-01T00:00:00Z',
  noticeKo: null,
  noticeEn: null,
  withdrawnAt: null,
  withdrawnWhyKo: null,
  withdrawnWhyEn: null,
  ...overrides,
})

/** A port that remembers what it was sent; each answer can be replaced. */
export const aPort = (overrides: Partial<SitePort> = {}): SitePort & { submitted: Submission[]; acts: VisitAct[] } => {
  const submitted: Submission[] = []
  const acts: VisitAct[] = []
  return {
    submitted,
    acts,
    ...someVisits(acts),
    ...someRights(acts as OwnAct[]),
    ...someConsents(acts as ConsentAct[]),
    policyInForce: async (locale) => aPolicy({ isTranslation: locale === 'KO' }),
    policyVersions: async () => [aVersion()],
    policyVersion: async (version, locale) => (version === 'V1.0' ? aPolicy({ isTranslation: locale === 'KO' }) : null),
    policyChanges: async () => null,
    purposes: async () => [
      { code: 'CIVIL_COMPLAINT', label: 'Civil complaint', description: 'A concern.' },
      { code: 'IR_MEETING', label: 'IR meeting', description: 'For investors.' },
    ],
    inquiryForm: async (purpose) => {
      if (!['CIVIL_COMPLAINT', 'IR_MEETING'].includes(purpose)) throw aRefusal('PURPOSE_NOT_LISTED', 'INVALID')
      return aForm({ purpose })
    },
    submitInquiry: async (input, from) => {
      submitted.push({ input, from })
      return { receipt: 'invented-receipt_1', case: aCase() }
    },
    destructionProof: async () => null,
    ownCase: async (receipt) => {
      if (receipt !== 'invented-receipt_1') throw aRefusal('RECEIPT_NOT_VALID', 'NOT_ALLOWED')
      return aCase()
    },
    ...overrides,
  }
}

type Submission = { input: SubmitInquiryInput; from: { address: string } }
