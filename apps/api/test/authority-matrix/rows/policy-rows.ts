import type { Choice, ObjectRow } from './object-rows.js'

const draft =
  (name: string): Choice =>
  ({ drafts }) => ({ draft: drafts[name]! })
const campaign =
  (name: string): Choice =>
  ({ campaigns }) => ({ campaign: campaigns[name]! })
const NOT_YET = 'POLICY_DRAFT_NOT_VALID'
const OVER = 'POLICY_DRAFT_CHANGED'

/** Drafts of the next policy version. Those of the scene are no policy yet: who may approve learns that. */
export const POLICY_ROWS: readonly ObjectRow[] = [
  // administrator, archivist, auditor, chief privacy officer, handler, privacy officer, deputy
  ['staff Query.policyDraft', "the officer's", draft('ofOfficer'), '- - ok ok - ok none'],
  ['staff Query.policyDraft', 'of whom the deputy stands for', draft('ofSingle'), '- - ok ok - ok ok'],
  ['staff Mutation.savePolicyDraft', 'open', draft('open'), '- - - - - ok -'],
  ['staff Mutation.savePolicyDraft', 'proposed', draft('ofOfficer'), `- - - - - ${OVER} -`],
  ['staff Mutation.proposePolicyDraft', 'open', draft('open'), '- - - - - ok -'],
  ['staff Mutation.proposePolicyDraft', 'proposed', draft('ofOfficer'), `- - - - - ${OVER} -`],
  ['staff Mutation.returnPolicyDraft', 'proposed', draft('ofOfficer'), '- - - ok - ok -'],
  ['staff Mutation.returnPolicyDraft', 'open', draft('open'), `- - - ${OVER} - ${OVER} -`],
  ['staff Mutation.dropPolicyDraft', 'open', draft('open'), '- - - ok - ok -'],
  ['staff Mutation.dropPolicyDraft', 'dropped', draft('dropped'), `- - - ${OVER} - ${OVER} -`],
  ['staff Mutation.approvePolicyDraft', "the officer's", draft('ofOfficer'), `- - - ${NOT_YET} - - none`],
  ['staff Mutation.approvePolicyDraft', "the chief's own", draft('ofChief'), '- - - apart - - none'],
  ['staff Mutation.approvePolicyDraft', 'that the chief wrote in', draft('writtenByChief'), '- - - apart - - none'],
  [
    'staff Mutation.approvePolicyDraft',
    'of whom the deputy stands for',
    draft('ofSingle'),
    `- - - ${NOT_YET} - - ${NOT_YET}`,
  ],
  ['staff Mutation.approvePolicyDraft', 'open', draft('open'), `- - - ${OVER} - - none`],
  ['staff Mutation.stopConsentCampaign', 'that runs', campaign('running'), '- - - ok - ok -'],
  [
    'staff Mutation.stopConsentCampaign',
    'that is over',
    campaign('done'),
    '- - - CONSENT_CAMPAIGN_CHANGED - CONSENT_CAMPAIGN_CHANGED -',
  ],
]
