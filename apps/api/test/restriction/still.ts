/** What may still see or use a restricted collection, and why. Whatever does and is not here is a leak; what is here and doesn't, is wrong. */
type Reasons = Readonly<Record<string, string>>

const DESTRUCTION =
  'Destruction goes on: a restriction is never a reason to keep. Number, purpose and day; no item. @law PIPA 21①'
const HOLD = 'A statute or a proceeding keeps restricted data too. Number; no item. @law PIPA 21① proviso'
const PAPER = 'The sheet lies in a cabinet: who keeps it must know which is not to be used. Number; no item.'
const ACCESS = 'What the staff did stays provable. Pseudonyms; no item. @law Std 8'
const STAFF = 'About what somebody of the staff did, with the number of the case they did it to; no item.'
const CANARY = 'Invented data that nobody asked about; the chief privacy officer planted it.'
const PERSON = 'The person themselves, of their own data, by what only they hold.'
const WALL = 'The wall itself asks which they are, and the rules of each row with it: ids that lead nowhere.'
const REQUEST =
  'That request’s own work: which case it is about, to officers; contents to the one who works on it, each look on record.'
const LAW = 'What a statute compels, with the approval of another; each look is a row and a record.'
const ASKED = 'By a link that names nobody; that it is over for what is restricted, the SQL matrix asks.'
const SAME = 'Says the same to everybody; nothing is queued.'

const RESTORED =
  'What a restored database restricts without a request: number, purpose and day, to who decides. No item.'
const SAME_LINK = 'Says the same to everybody; a link goes to the person at the address on file.'
const NEW_REQUEST = 'Says the same to everybody; another request of the person is received, whatever is restricted.'

export const STILL_IN_GRAPHQL: Reasons = {
  'staff Query.retentionItems': DESTRUCTION,
  'staff Query.destructionItems': DESTRUCTION,
  'staff Query.holds': HOLD,
  'staff Query.hold': HOLD,
  'staff Mutation.placeHold': HOLD,
  'staff Mutation.reviewHold': HOLD,
  'staff Mutation.askHoldRelease': HOLD,
  'staff Query.media': PAPER,
  'staff Query.medium': PAPER,
  'staff Query.leakReach': ACCESS,
  'staff Query.alerts': STAFF,
  'staff Query.alert': STAFF,
  'staff Query.ownExplanations': STAFF,
  'staff Mutation.answerExplanation': STAFF,
  'staff Query.canaries': CANARY,
  'staff Mutation.endCanary': CANARY,
  'staff Query.rightsRequests': REQUEST,
  'staff Query.rightsRequest': REQUEST,
  'staff Query.previewNotice': REQUEST,
  'staff Mutation.deferRightsRequest': REQUEST,
  'staff Mutation.noteVerification': REQUEST,
  'staff Mutation.sendVerificationLink': REQUEST,
  'staff Mutation.showCallBackNumber': REQUEST,
  'staff Mutation.withdrawRightsRequest': REQUEST,
  'staff Mutation.showRequestContents': REQUEST,
  'staff Mutation.decideRightsRequest': REQUEST,
  'staff Mutation.executeRightsRequest': REQUEST,
  'staff Mutation.registerRightsRequest': REQUEST,
  'staff Mutation.assignRightsRequest': REQUEST,
  'staff Mutation.addRequestTarget': REQUEST,
  'staff Mutation.removeRequestTarget': REQUEST,
  'staff Mutation.groupRightsRequest': REQUEST,
  'staff Mutation.showRequestWords': REQUEST,
  'staff Mutation.proposeCorrection': REQUEST,
  'staff Mutation.dropCorrection': REQUEST,
  'staff Mutation.noteObjection': REQUEST,
  'staff Mutation.sendNotice': REQUEST,
  'staff Mutation.registerMandate': REQUEST,
  'staff Mutation.acceptMandate': REQUEST,
  'staff Mutation.refuseMandate': REQUEST,
  'staff Mutation.revokeMandate': REQUEST,
  'files of notices': REQUEST,
  'files of disclosures': REQUEST,
  'files of powers of attorney': REQUEST,
  'files of scans': REQUEST,
  'files added to requests': REQUEST,
  'staff Query.unclaimedRestrictions': RESTORED,
  'staff Mutation.claimRestriction': RESTORED,
  'staff Mutation.askRestrictionLift': RESTORED,
  'staff Mutation.decideRestrictionLift': RESTORED,
  'staff Query.compulsions': LAW,
  'staff Mutation.askCompulsion': LAW,
  'staff Mutation.decideCompulsion': LAW,
  'staff Mutation.showCompelledContents': LAW,
  'public Query.ownPage': PERSON,
  'files of own data': PERSON,
  'public Mutation.makeOwnRequest': PERSON,
  'public Query.ownRequest': PERSON,
  'public Mutation.withdrawOwnRequest': PERSON,
  'public Mutation.objectToDecision': PERSON,
  'public Mutation.proposeOwnCorrection': PERSON,
  'public Mutation.liftSuspension': PERSON,
  'public Mutation.revokeOwnMandate': PERSON,
  'public Mutation.withdrawOwnConsent': PERSON,
  'public Mutation.openOwnVisit': PERSON,
  'public Mutation.endOwnVisit': PERSON,
  'public Mutation.askForOwnPage': SAME_LINK,
  'public Mutation.submitRightsRequest': NEW_REQUEST,
  'public Query.ownCase': PERSON,
  'public Mutation.renewCaseLink': SAME,
}

/** By relation. */
export const STILL_IN_SQL: Reasons = {
  request_target: REQUEST,
  decision_part: REQUEST,
  request_correction: REQUEST,
  compulsion_item: LAW,
  destruction_item: DESTRUCTION,
  hold_item: HOLD,
  medium_case: PAPER,
  access_record: ACCESS,
  collection_access: ACCESS,
  alert: STAFF,
  canary: CANARY,
  ending: 'That a restriction began is kept where a restored copy finds it. Ids; no item.',
  idempotency: 'The site repeats what it sent under its own key, and gets the same receipt for the same person.',
  'collection to subject': PERSON,
  'consent_record to subject': PERSON,
  'consent_event to subject': PERSON,
  'consent_event to chief': ACCESS,
  'consent_event to auditor': ACCESS,
  'consent_event to single': ACCESS,
  'inquiry_case to subject': PERSON,
  'inquiry_case to watcher': STAFF,
  'lookup_token to keeper': 'The turn of the keys makes every token anew; nobody is shown any. @law Std 7',
}

export const STILL_BY_FUNCTION: Reasons = {
  restricted_collections: WALL,
  retention_list: DESTRUCTION,
  retention_of: DESTRUCTION,
  destroy_collections: DESTRUCTION,
  place_hold: HOLD,
  'claim_own_link to worker': 'A link to their own page, mailed to the person at the address on file.',
  close_requests: 'A request that is over is closed; nobody is told anything.',
  own_alerts: STAFF,
  'actor_collection to subject': PERSON,
  'session_actor to subject': PERSON,
  'end_visit to visitor': 'Ends a visit that opens nothing any more.',
  token_digest: 'The digest of a link that one has already.',
  authenticator_prepare: 'Gives back what the same session put in.',
}

const OWN = 'One’s own session, credentials and language.'
const RIGHTS = 'Accounts, departments, site keys, roles, designations, training, rules: of the staff.'
const NUMBERS = 'Numbers, and evidence of them: nobody in it.'
const COUNTS = 'How many requests there are and how the clock was kept; whom the policy names.'
const WORDS = 'Words of the policy and of templates.'
const RUNS = 'Runs of destruction and what they rest on; what they are of is asked by destructionItems. @law PIPA 21①'

/** Root fields that lead to nobody's collection, by reason: there is nothing that a restriction could withhold. */
const OF_NOBODY_BY_REASON: Reasons = {
  [OWN]: `Query.viewer Query.ownSessions Query.staffSessions Mutation.signIn Mutation.signOut Mutation.beginEnrolment
    Mutation.completeEnrolment Mutation.changeLocale Mutation.stepUp Mutation.renewRecoveryCodes Mutation.changePassword
    Mutation.beginAuthenticatorChange Mutation.completeAuthenticatorChange Mutation.endSession Mutation.endOtherSessions`,
  [RIGHTS]: `Query.colleagues Query.ownDesignations Query.revealAllowance Query.revealUnlocks Query.departments Query.staffAccounts
    Query.staffAccount Query.siteKeys Query.designations Query.designation Query.trainingCourses Query.trainingCourse
    Query.trainingDue Query.rules Query.ruleChanges Query.separationRules Query.separationExceptions Query.reachReport
    Query.rightsHistory Query.rightsReviews Mutation.askRevealUnlock Mutation.unlockReveals Mutation.declineRevealUnlock
    Mutation.createAccount Mutation.reinviteAccount Mutation.disableAccount Mutation.suspendAccount Mutation.reinstateAccount
    Mutation.unlockAccount Mutation.endSessionsOf Mutation.changeAccount Mutation.changeRoles Mutation.createDepartment
    Mutation.renameDepartment Mutation.createSiteKey Mutation.endSiteKey Mutation.proposeDesignation Mutation.changeDesignation
    Mutation.approveDesignation Mutation.declineDesignation Mutation.endDesignation Mutation.planCourse Mutation.changeCourse
    Mutation.cancelCourse Mutation.enterAttendance Mutation.voidAttendance Mutation.exportTrainingEvidence Mutation.changeRule
    Mutation.cancelRuleChange Mutation.signRightsReview Mutation.declareException Mutation.acceptException Mutation.endException`,
  [WORDS]: `Query.policyWords Query.policyFindings Query.policyReview Query.policyDrafts Query.policyDraft Mutation.beginPolicyDraft
    Mutation.savePolicyDraft Mutation.proposePolicyDraft Mutation.returnPolicyDraft Mutation.dropPolicyDraft
    Mutation.approvePolicyDraft Mutation.withdrawPolicyVersion Query.managedTemplates Query.previewTemplate Mutation.saveTemplate
    Mutation.endTemplate Query.policyInForce Query.policyVersions Query.policyVersion Query.policyChanges Query.inquiryPurposes Query.inquiryForm`,
  [ACCESS]: `Query.consentAsOf Query.accessRecords Query.accessRecord Query.recordExports Query.recordExport Query.recordCuts Query.auditScopes
    Mutation.grantAuditScope Mutation.endAuditScope Mutation.askRecordExport Mutation.proposeRecordCut Mutation.approveRecordCut
    Mutation.declineRecordCut Mutation.askExplanation Mutation.dismissAlert Mutation.rejectExplanation Mutation.signOffExplanation
    tiles proofs exports`,
  [NUMBERS]: `Query.consentCampaigns Query.consentsToRenew Mutation.beginConsentCampaign Mutation.stopConsentCampaign
    Query.transparencyLog Query.inspections Query.inspection Mutation.prepareInspection Mutation.commentInspection
    Mutation.signInspection inspections Query.installationChecklist Query.keystoreStatus Mutation.turnEpoch Query.backups
    Query.replays Query.caseCounts Mutation.releaseCases`,
  [ASKED]: `Query.consentAsk Mutation.answerConsentAsk`,
  [RUNS]: `Query.retentionForecast Query.retentionCounts Query.destructionRuns Query.destructionRun Query.standingApprovals
    Query.destructionRegister Query.certificates Query.certificate certificates statements Query.destructionProof
    Mutation.prepareDestruction Mutation.approveDestruction Mutation.declineDestruction Mutation.grantStandingApproval
    Mutation.endStandingApproval Mutation.keepHold Mutation.releaseHold`,
  [PAPER]: `Query.storagePlaces Query.storagePlace Query.mediaToWitness Query.paperCounts Query.paperRegister
    Mutation.openStoragePlace Mutation.handOverKey Mutation.endStoragePlace Mutation.moveMedium Mutation.recordMediumDestruction
    Mutation.confirmMediumDestruction Mutation.declineMediumDestruction`,
  [COUNTS]: 'Query.rightsRequestCounts Query.rightsStatistics Query.rightsContacts',
  'Brings in somebody new.': 'Mutation.submitInquiry',
}

/** By the last word of the root field. */
export const OF_NOBODY: Reasons = Object.fromEntries(
  Object.entries(OF_NOBODY_BY_REASON).flatMap(([reason, fields]) =>
    fields.split(/\s+/).map((field) => [field, reason]),
  ),
)
