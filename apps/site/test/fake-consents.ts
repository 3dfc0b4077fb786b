import type { ConsentAsk, SitePort } from '../src/site-port.js'
import { aRefusal } from './fake-port.js'
import { goodCode, spentCode } from './fake-visits.js'

export type ConsentAct = { act: 'answer'; agrees: boolean; digest: string }

export const aConsentAsk = (overrides: Partial<ConsentAsk> = {}): ConsentAsk => ({
  state: 'OPEN',
  purpose: 'Civil complaints',
  receivedOn: '2026-10-01',
  untilOn: '2026-12-01',
  policyVersion: '1.1',
  agreedVersion: '1.0',
  text: 'An invented text\nof two lines',
  digest: 'a'.repeat(64),
  ...overrides,
})

/** One letter that can be answered, one that was. */
export const someConsents = (acts: ConsentAct[]): Pick<SitePort, 'consentAsk' | 'answerConsentAsk'> => ({
  consentAsk: async (token) => {
    if (token === goodCode) return aConsentAsk()
    if (token === spentCode) return aConsentAsk({ state: 'RENEWED' })
    throw aRefusal('LINK_NOT_VALID', 'NOT_ALLOWED')
  },
  answerConsentAsk: async ({ token, agrees, digest }) => {
    if (token === spentCode) throw aRefusal('CONSENT_ASK_OVER', 'CONFLICT')
    if (token !== goodCode) throw aRefusal('LINK_NOT_VALID', 'NOT_ALLOWED')
    if (digest !== aConsentAsk().digest) throw aRefusal('CONSENT_TEXT_CHANGED', 'CONFLICT')
    acts.push({ act: 'answer', agrees, digest })
    return aConsentAsk({ state: agrees ? 'RENEWED' : 'REFUSED' })
  },
})
