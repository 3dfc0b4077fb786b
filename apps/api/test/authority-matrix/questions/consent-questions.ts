import { bare, ofInput, PAGE } from './question.js'
import type { Things } from './things.js'

const AT = '2100-01-01T00:00:00.000Z'

/** Whom to ask for their consent again, what they answer, and which consent covered a record. */
export const consentQuestions = ({ campaign: id, pseudonym, link: token }: Things) => ({
  'staff Query.consentAsOf': {
    declares: '($collections: [ID!]!, $at: Instant!)',
    passes: '(collections: $collections, at: $at)',
    selects: '{ policyVersion }',
    variables: { collections: [pseudonym], at: AT },
  },
  'staff Query.consentCampaigns': bare(PAGE),
  'staff Query.consentsToRenew': bare('{ collections }'),
  'staff Mutation.beginConsentCampaign': ofInput(
    'BeginConsentCampaignInput',
    { purpose: 'CIVIL_COMPLAINT', answerDays: 14, perDay: 10 },
    '{ id }',
  ),
  'staff Mutation.stopConsentCampaign': ofInput('StopConsentCampaignInput', { id, version: 1 }, '{ id }'),
  'public Query.consentAsk': {
    declares: '($token: String!)',
    passes: '(locale: KO, token: $token)',
    selects: '{ state }',
    variables: { token },
  },
  'public Mutation.answerConsentAsk': ofInput(
    'AnswerConsentAskInput',
    { token, locale: 'KO', agrees: true, digest: '' },
    '{ state }',
  ),
})
