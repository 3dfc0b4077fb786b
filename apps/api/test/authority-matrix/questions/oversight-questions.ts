import { bare, of, ofInput, PAGE } from './question.js'
import type { Things } from './things.js'

const ID = '{ id }'

/** Rules, separation of duties, who can reach what, the history, the review. */
export const oversightQuestions = ({ account, other, ruleChange, exception, today }: Things) => ({
  'staff Query.policyWords': bare('{ __typename }'),
  'staff Query.policyFindings': bare('{ code }'),
  'staff Query.rules': bare('{ name }'),
  'staff Query.ruleChanges': bare(ID),
  'staff Query.separationRules': bare('{ name }'),
  'staff Query.separationExceptions': bare(ID),
  'staff Query.reachReport': of('day', 'CalendarDay', today, '{ day }'),
  'staff Query.rightsHistory': bare(PAGE),
  'staff Query.rightsReviews': bare('{ dueOn }'),
  'staff Query.installationChecklist': bare('{ code }'),
  'staff Mutation.changeRule': ofInput(
    'ChangeRuleInput',
    { rule: 'REACH_MINUTES', value: 20, reason: '더 짧게 둔다' },
    '{ name }',
  ),
  'staff Mutation.cancelRuleChange': ofInput('CancelRuleChangeInput', { ruleChangeId: ruleChange }, '{ name }'),
  'staff Mutation.signRightsReview': ofInput(
    'SignRightsReviewInput',
    { day: today, comment: '확인함', digest: '0'.repeat(64) },
    ID,
  ),
  'staff Mutation.declareException': ofInput(
    'DeclareExceptionInput',
    {
      rule: 'PRIVACY_OFFICER_CHIEF_PRIVACY_OFFICER',
      accountId: account,
      deputyId: other,
      authority: '내부관리계획 제3조',
    },
    ID,
  ),
  'staff Mutation.acceptException': ofInput('ExceptionInput', { exceptionId: exception }, ID),
  'staff Mutation.endException': ofInput('ExceptionInput', { exceptionId: exception }, ID),
})
