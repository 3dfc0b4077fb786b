import { bare, of, ofInput, PAGE } from './question.js'
import type { Things } from './things.js'

/** What a privacy officer asks of the register. */
export const registerQuestions = ({ collection, secondCollection }: Things) => {
  const pair = { firstId: collection, secondId: secondCollection, reason: '지어낸 까닭' }
  return {
    'staff Query.registeredCollections': bare(PAGE),
    'staff Query.registeredPerson': of('collectionId', 'ID', collection, '{ isWhole }'),
    'staff Query.personSuggestions': bare(PAGE),
    'staff Mutation.findRegistered': ofInput('FindRegisteredInput', { email: 'nobody@example.kr' }, '{ id }'),
    'staff Mutation.searchRegisteredByName': ofInput('SearchRegisteredInput', { name: '아무도아님' }, '{ compared }'),
    'staff Mutation.joinCollections': ofInput('PersonDecisionInput', pair, '{ isWhole }'),
    'staff Mutation.keepApart': ofInput('PersonDecisionInput', pair, ''),
  }
}
