import { randomUUID } from 'node:crypto'
import { bare, of, ofInput, type Question } from './question.js'
import type { Things } from './things.js'

const inKorean = (selects: string): Question => ({ passes: '(locale: KO)', selects })
const WORDS = '지어낸 말'

/** What the person of a collection asks, without an account. */
export const ownPageQuestions = ({ request: id, version, mandate, collection, asker: email, ...things }: Things) => {
  const ofOwn = { id, version }
  return {
    'public Query.rightsContacts': inKorean('{ __typename }'),
    'public Mutation.askForOwnPage': ofInput('AskForOwnPageInput', { email, locale: 'KO' }, '{ isAsked }'),
    'public Mutation.submitRightsRequest': ofInput(
      'SubmitRightsRequestInput',
      { kinds: ['ACCESS'], email, words: WORDS, locale: 'KO', idempotencyKey: randomUUID() },
      '{ isTaken }',
    ),
    'public Mutation.openOwnVisit': ofInput('OpenOwnVisitInput', { token: things.ownLink }, '{ until }'),
    'public Query.ownPage': inKorean('{ __typename }'),
    'public Query.ownRequest': of('id', 'ID', id, '{ __typename }'),
    'public Mutation.makeOwnRequest': ofInput(
      'MakeOwnRequestInput',
      { kinds: ['ACCESS'], words: WORDS, locale: 'KO', idempotencyKey: randomUUID() },
      '{ __typename }',
    ),
    'public Mutation.withdrawOwnRequest': ofInput('OwnRequestInput', ofOwn, '{ __typename }'),
    'public Mutation.objectToDecision': ofInput('ObjectToDecisionInput', { ...ofOwn, words: WORDS }, '{ __typename }'),
    'public Mutation.proposeOwnCorrection': ofInput(
      'ProposeOwnCorrectionInput',
      { ...ofOwn, words: WORDS, changes: [{ heldId: collection, item: 'NAME', value: '지어낸이' }] },
      '{ __typename }',
    ),
    'public Mutation.liftSuspension': ofInput('OwnRequestInput', ofOwn, '{ __typename }'),
    'public Mutation.revokeOwnMandate': of('id', 'ID', mandate, ''),
    'public Mutation.withdrawOwnConsent': of('id', 'ID', collection, ''),
    'public Mutation.endOwnVisit': bare(''),
  }
}
