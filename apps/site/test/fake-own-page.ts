import type { OwnPageContent, OwnRequest, RightsContacts, SitePort } from '../src/site-port.js'
import { aRefusal } from './fake-port.js'
import { goodCode, spentCode } from './fake-visits.js'

export const anOwnVisit = 'invented-own-visit_1'
export const requestId = '01938a00-0000-7000-8000-0000000000aa'
export const heldId = '01938a00-0000-7000-8000-0000000000bb'

export type OwnAct = { act: string; with?: unknown; from?: unknown }
type OwnPart = Pick<
  SitePort,
  | 'rightsContacts'
  | 'askForOwnPage'
  | 'submitRightsRequest'
  | 'openOwnVisit'
  | 'ownPage'
  | 'makeOwnRequest'
  | 'withdrawOwnRequest'
  | 'objectToDecision'
  | 'proposeOwnCorrection'
  | 'liftSuspension'
  | 'revokeOwnMandate'
  | 'withdrawOwnConsent'
  | 'ownData'
  | 'endOwnVisit'
>

export const someContacts = (): RightsContacts => ({
  controller: 'INVENTED INC',
  contacts: [
    { title: 'Supervisor', name: 'Hong Invented', department: 'Dept', email: null, telephone: '+82-2-000-0000' },
    { title: 'Manager', name: 'Kim Invented', department: 'Dept', email: 'privacy@example.kr', telephone: null },
  ],
  agencies: [{ name: 'Center', telephone: '118' }],
})

export const anOwnRequest = (overrides: Partial<OwnRequest> = {}): OwnRequest => ({
  id: requestId,
  number: 'R-2026-000001',
  kind: 'CORRECTION',
  channel: 'WEB',
  state: 'VERIFIED',
  nextStep: 'DECIDE',
  needsComparison: false,
  receivedAt: '2026-11-22T01:02:03Z',
  dueOn: '2026-12-02',
  deferredUntil: null,
  lapsesAt: null,
  outcome: null,
  notifiedAt: null,
  groupedUnder: null,
  caseNumbers: ['Q-TEST-0001'],
  isRestricting: true,
  canWithdraw: true,
  canObject: false,
  canPropose: true,
  canLift: false,
  version: 3,
  ...overrides,
})

export const anOwnPage = (overrides: Partial<OwnPageContent> = {}): OwnPageContent => ({
  visitUntil: '2026-11-24T00:40:00Z',
  isAgent: false,
  isShared: false,
  held: [
    {
      id: heldId,
      caseNumber: 'Q-TEST-0001',
      purpose: 'Civil complaint',
      receivedAt: '2026-11-20T01:02:03Z',
      dueOn: '2027-02-20',
      isDueByRequest: false,
      isKept: false,
      isRestricted: true,
      items: [{ code: 'NAME', kind: 'NAME', label: 'Name', value: 'Kim <b>Invented</b>' }],
      consent: {
        consentedAt: '2026-11-20T01:02:03Z',
        policyVersion: '1.0',
        text: 'The text\nthat was shown.',
        digest: 'c'.repeat(64),
        events: [{ kind: 'GIVEN', at: '2026-11-20T01:02:03Z', policyVersion: '1.0' }],
        canWithdraw: true,
      },
    },
  ],
  looks: [
    {
      at: '2026-11-21T01:02:03Z',
      kind: 'CLEAR_VALUES',
      isOwn: false,
      role: 'HANDLER',
      department: { ko: '고객지원팀', en: 'Customer support' },
      purpose: 'Civil complaint',
      duty: null,
      reason: 'ANSWERING',
      caseNumber: 'Q-TEST-0001',
    },
  ],
  hasMoreLooks: false,
  requests: [anOwnRequest()],
  notices: [
    {
      id: 'n1',
      requestId,
      sentAt: '2026-11-23T01:02:03Z',
      title: 'Notice of the result',
      lines: ['What you asked for: <b>', 'Decision: granted'],
    },
  ],
  mandates: [],
  destroyed: [],
  ...overrides,
})

/** The part of a port that rights and the own page need: one link that is good once, one visit. Notes what it was asked. */
export const someRights = (acts: OwnAct[]): OwnPart => {
  const within =
    (act: string) =>
    async (visit: string, input?: unknown): Promise<void> => {
      if (visit !== anOwnVisit) throw aRefusal('VISIT_NOT_VALID', 'NOT_ALLOWED')
      acts.push({ act, with: input })
    }
  return {
    rightsContacts: async () => someContacts(),
    askForOwnPage: async (input, from) => void acts.push({ act: 'ask', with: input, from }),
    submitRightsRequest: async (input, from) => void acts.push({ act: 'submit', with: input, from }),
    openOwnVisit: async (token) => {
      acts.push({ act: 'open-own', with: token })
      if (token === goodCode) return { visit: anOwnVisit, until: '2026-11-24T00:40:00Z', locale: 'KO' }
      throw token === spentCode ? aRefusal('LINK_SPENT', 'CONFLICT') : aRefusal('LINK_NOT_VALID', 'NOT_ALLOWED')
    },
    ownPage: async (visit) => {
      if (visit !== anOwnVisit) throw aRefusal('VISIT_NOT_VALID', 'NOT_ALLOWED')
      return anOwnPage()
    },
    makeOwnRequest: within('make'),
    withdrawOwnRequest: within('withdraw'),
    objectToDecision: within('object'),
    proposeOwnCorrection: within('propose'),
    liftSuspension: within('lift'),
    revokeOwnMandate: within('revoke'),
    withdrawOwnConsent: within('withdraw-consent'),
    ownData: async (visit, kind) => {
      await within('fetch')(visit, kind)
      return { type: 'application/json', name: 'my-data.json', bytes: Buffer.from('{}') }
    },
    endOwnVisit: within('end-own'),
  }
}
