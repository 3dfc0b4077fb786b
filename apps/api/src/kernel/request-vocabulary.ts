import {
  REQUEST_ASSIGNEES,
  REQUEST_ACTORS,
  RIGHT_KINDS,
  REQUEST_CHANNELS,
  REQUESTER_KINDS,
  RECEIVED_HOWS,
  VERIFICATION_RUNGS,
  COMPARED_ITEMS,
  TARGET_FINDINGS,
  DOCUMENT_KINDS,
  RIGHTS_REQUEST_STATES,
  RIGHTS_NEXT_STEPS,
  REFUSAL_GROUNDS,
  RIGHTS_OUTCOMES,
  DECISION_PARTS,
  NOTICE_MEANS,
  NOTICE_KINDS,
  MANDATE_STATES,
  MANDATE_CHECKS,
  SCAN_KINDS,
  SCAN_MEDIA,
  COMPULSION_STATES,
  CONSENT_ASK_STATES,
  CONSENT_CAMPAIGN_STATES,
  CONSENT_EVENT_KINDS,
} from '@jikimi/schema'
import { registerEnumType } from 'type-graphql'
import { enumOf } from './enums.js'

export const RequestAssigneeEnum = enumOf(REQUEST_ASSIGNEES)
export const RequestActorEnum = enumOf(REQUEST_ACTORS)
export const RightKindEnum = enumOf(RIGHT_KINDS)
export const RequestChannelEnum = enumOf(REQUEST_CHANNELS)
export const RequesterKindEnum = enumOf(REQUESTER_KINDS)
export const ReceivedHowEnum = enumOf(RECEIVED_HOWS)
export const VerificationRungEnum = enumOf(VERIFICATION_RUNGS)
export const ComparedItemEnum = enumOf(COMPARED_ITEMS)
export const TargetFindingEnum = enumOf(TARGET_FINDINGS)
export const DocumentKindEnum = enumOf(DOCUMENT_KINDS)
export const RightsRequestStateEnum = enumOf(RIGHTS_REQUEST_STATES)
export const RightsNextStepEnum = enumOf(RIGHTS_NEXT_STEPS)
export const RefusalGroundEnum = enumOf(REFUSAL_GROUNDS)
export const RightsOutcomeEnum = enumOf(RIGHTS_OUTCOMES)
export const DecisionPartEnum = enumOf(DECISION_PARTS)
export const NoticeMeansEnum = enumOf(NOTICE_MEANS)
export const NoticeKindEnum = enumOf(NOTICE_KINDS)
export const MandateStateEnum = enumOf(MANDATE_STATES)
export const MandateCheckEnum = enumOf(MANDATE_CHECKS)
export const ScanKindEnum = enumOf(SCAN_KINDS)
export const ScanMediaEnum = enumOf(SCAN_MEDIA)
export const CompulsionStateEnum = enumOf(COMPULSION_STATES)
export const ConsentAskStateEnum = enumOf(CONSENT_ASK_STATES)
export const ConsentCampaignStateEnum = enumOf(CONSENT_CAMPAIGN_STATES)
export const ConsentEventKindEnum = enumOf(CONSENT_EVENT_KINDS)

const DESCRIPTIONS: readonly (readonly [object, string, string])[] = [
  [RequestAssigneeEnum, 'RequestAssignee', 'Whose requests a list is of.'],
  [RequestActorEnum, 'RequestActor', 'Who did something about a request.'],
  [RightKindEnum, 'RightKind', 'What a person may ask for by law.'],
  [RequestChannelEnum, 'RequestChannel', 'The way by which a request came.'],
  [RequesterKindEnum, 'RequesterKind', 'Who asks: the person, or somebody for them.'],
  [ReceivedHowEnum, 'ReceivedHow', 'What says when a request was received.'],
  [VerificationRungEnum, 'VerificationRung', 'How it is made sure that a person is the person.'],
  [ComparedItemEnum, 'ComparedItem', 'What is compared with what is on file to make sure of a person.'],
  [TargetFindingEnum, 'TargetFinding', 'How it was found which data a request is about.'],
  [DocumentKindEnum, 'DocumentKind', 'A document that somebody showed; none is copied and no number is noted.'],
  [RightsRequestStateEnum, 'RightsRequestState', 'How far a request has come.'],
  [RightsNextStepEnum, 'RightsNextStep', 'What is to be done next on a request.'],
  [
    RefusalGroundEnum,
    'RefusalGround',
    'On which of the grounds of the law a demand is refused. Each right has its own.',
  ],
  [RightsOutcomeEnum, 'RightsOutcome', 'What came of a rights request.'],
  [DecisionPartEnum, 'DecisionPart', 'What was decided about one collection.'],
  [NoticeMeansEnum, 'NoticeMeans', 'How a notice reaches the person.'],
  [NoticeKindEnum, 'NoticeKind', 'What a notice tells.'],
  [MandateStateEnum, 'MandateState', 'How far the authority of a representative has come.'],
  [MandateCheckEnum, 'MandateCheck', 'What is looked at on a power of attorney before it is accepted.'],
  [ScanKindEnum, 'ScanKind', 'What a scan shows.'],
  [ScanMediaEnum, 'ScanMedia', 'What a scan is, by its content.'],
  [CompulsionStateEnum, 'CompulsionState', 'How far a look at restricted data has come that a statute compels.'],
  [ConsentAskStateEnum, 'ConsentAskState', 'Whether who is asked for consent again can answer, or what they answered.'],
  [ConsentCampaignStateEnum, 'ConsentCampaignState', 'How far a campaign has come that asks for consent again.'],
  [ConsentEventKindEnum, 'ConsentEventKind', 'What became of a consent.'],
]

for (const [words, name, description] of DESCRIPTIONS) registerEnumType(words, { name, description })
