import { bare, of, ofInput } from './question.js'
import type { Things } from './things.js'

const VERSION = '{ version }'

/** Drafts of the next policy version; what was, is and comes. */
export const policyQuestions = ({ draft: id, version: revision }: Things) => ({
  'staff Query.policyReview': {
    ...of('source', 'String', 'x', '{ isPublishable }'),
    passes: '(locale: KO, isRaised: false, source: $value)',
  },
  'staff Query.policyVersions': bare(VERSION),
  'staff Query.policyDrafts': bare('{ id }'),
  'staff Query.policyDraft': of('id', 'ID', id, '{ id }'),
  'staff Mutation.beginPolicyDraft': bare('{ id }'),
  'staff Mutation.savePolicyDraft': ofInput(
    'SavePolicyDraftInput',
    { id, revision, source: '{}', noticeKo: '지어낸 공지', noticeEn: 'Made up', isRaised: false },
    '{ id }',
  ),
  'staff Mutation.proposePolicyDraft': ofInput('PolicyDraftInput', { id, revision }, '{ id }'),
  'staff Mutation.returnPolicyDraft': ofInput('ReturnPolicyDraftInput', { id, revision, reason: '까닭' }, '{ id }'),
  'staff Mutation.dropPolicyDraft': ofInput('PolicyDraftInput', { id, revision }, '{ id }'),
  'staff Mutation.approvePolicyDraft': ofInput('PolicyDraftInput', { id, revision }, '{ id }'),
  'staff Mutation.withdrawPolicyVersion': ofInput(
    'WithdrawPolicyVersionInput',
    { version: '1.0', reasonKo: '까닭', reasonEn: 'Why' },
    VERSION,
  ),
})
