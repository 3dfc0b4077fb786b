import { bare, ofInput, PAGE } from './question.js'
import type { Things } from './things.js'

/** Restrictions of which no request is known. */
export const unclaimedQuestions = ({ restriction: id, requestNumber, version }: Things) => ({
  'staff Query.unclaimedRestrictions': bare(PAGE),
  'staff Mutation.claimRestriction': ofInput('ClaimRestrictionInput', { id, requestNumber }, '{ id }'),
  'staff Mutation.askRestrictionLift': ofInput('AskRestrictionLiftInput', { id, reason: '지어낸 까닭' }, '{ id }'),
  'staff Mutation.decideRestrictionLift': ofInput('DecideRestrictionLiftInput', { id, version, isApproved: true }, ''),
})
