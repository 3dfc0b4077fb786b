import {
  ACCOUNT_STATES,
  ACTOR_KINDS,
  ALERT_RULES,
  ALERT_STATES,
  ALERT_STEP_KINDS,
  BACKUP_STATES,
  CASE_STATES,
  CLOSE_REASONS,
  CUT_STATES,
  DELIVERY_STATES,
  DESIGNATION_STATES,
  DISMISSALS,
  DUTY_CODES,
  EXPORT_STATES,
  FINDING_SEVERITIES,
  INSPECTION_STATES,
  ITEM_KINDS,
  ITEM_REQUIREMENTS,
  LAW_CONFIDENCES,
  LOCALES,
  LOG_STATES,
  NO_REACH_REASONS,
  OUTCOMES,
  POLICY_FINDING_CODES,
  COOKIE_CHOICES,
  POLICY_PLACES,
  POLICY_SIGNIFICANCES,
  POLICY_DRAFT_STATES,
  POLICY_VERSION_STATES,
  WORD_PIECE_KINDS,
  REVEAL_REASONS,
  RIGHTS_CHANGES,
  ROLES,
  RULE_CHANGE_STATES,
  RULE_NAMES,
  SEPARATION_KINDS,
  STATEMENT_KINDS,
  TRAINING_METHODS,
  UNLOCK_STATES,
  MESSAGE_DIRECTIONS,
  BOUNCE_REASONS,
  CASE_ATTENTIONS,
  APPOINTMENT_STATES,
  MEETING_FORMS,
  TIMELINE_KINDS,
  OWN_LOOK_KINDS,
  MEDIUM_KINDS,
  MEDIUM_STATES,
  DESTRUCTION_METHODS,
  DESTRUCTION_PROOF_KINDS,
  STORAGE_LOCKS,
  DESTRUCTION_GROUNDS,
  RETENTION_STATES,
  HOLD_KINDS,
  HOLD_STATES,
  DESTRUCTION_RUN_STATES,
  DESTRUCTION_ITEM_STATES,
  DESTRUCTION_SKIPS,
} from '@jikimi/schema'
import { registerEnumType } from 'type-graphql'
import { enumOf } from './enums.js'

export const AccountStateEnum = enumOf(ACCOUNT_STATES)
export const ActorKindEnum = enumOf(ACTOR_KINDS)
export const AlertRuleEnum = enumOf(ALERT_RULES)
export const AlertStateEnum = enumOf(ALERT_STATES)
export const AlertStepKindEnum = enumOf(ALERT_STEP_KINDS)
export const CaseStateEnum = enumOf(CASE_STATES)
export const CloseReasonEnum = enumOf(CLOSE_REASONS)
export const BackupStateEnum = enumOf(BACKUP_STATES)
export const CutStateEnum = enumOf(CUT_STATES)
export const DeliveryStateEnum = enumOf(DELIVERY_STATES)
export const DesignationStateEnum = enumOf(DESIGNATION_STATES)
export const DismissalEnum = enumOf(DISMISSALS)
export const DutyCodeEnum = enumOf(DUTY_CODES)
export const ExportStateEnum = enumOf(EXPORT_STATES)
export const FindingSeverityEnum = enumOf(FINDING_SEVERITIES)
export const InspectionStateEnum = enumOf(INSPECTION_STATES)
export const ItemKindEnum = enumOf(ITEM_KINDS)
export const ItemRequirementEnum = enumOf(ITEM_REQUIREMENTS)
export const LawConfidenceEnum = enumOf(LAW_CONFIDENCES)
export const LocaleEnum = enumOf(LOCALES)
export const LogStateEnum = enumOf(LOG_STATES)
export const NoReachReasonEnum = enumOf(NO_REACH_REASONS)
export const OutcomeEnum = enumOf(OUTCOMES)
export const PolicyFindingCodeEnum = enumOf(POLICY_FINDING_CODES)
export const CookieChoiceEnum = enumOf(COOKIE_CHOICES)
export const PolicyPlaceEnum = enumOf(POLICY_PLACES)
export const PolicySignificanceEnum = enumOf(POLICY_SIGNIFICANCES)
export const PolicyDraftStateEnum = enumOf(POLICY_DRAFT_STATES)
export const PolicyVersionStateEnum = enumOf(POLICY_VERSION_STATES)
export const WordPieceKindEnum = enumOf(WORD_PIECE_KINDS)
export const RevealReasonEnum = enumOf(REVEAL_REASONS)
export const RightsChangeEnum = enumOf(RIGHTS_CHANGES)
export const RoleEnum = enumOf(ROLES)
export const RuleChangeStateEnum = enumOf(RULE_CHANGE_STATES)
export const RuleNameEnum = enumOf(RULE_NAMES)
export const SeparationKindEnum = enumOf(SEPARATION_KINDS)
export const StatementKindEnum = enumOf(STATEMENT_KINDS)
export const TrainingMethodEnum = enumOf(TRAINING_METHODS)
export const MessageDirectionEnum = enumOf(MESSAGE_DIRECTIONS)
export const BounceReasonEnum = enumOf(BOUNCE_REASONS)
export const CaseAttentionEnum = enumOf(CASE_ATTENTIONS)
export const AppointmentStateEnum = enumOf(APPOINTMENT_STATES)
export const MeetingFormEnum = enumOf(MEETING_FORMS)
export const TimelineKindEnum = enumOf(TIMELINE_KINDS)
export const OwnLookKindEnum = enumOf(OWN_LOOK_KINDS)
export const MediumKindEnum = enumOf(MEDIUM_KINDS)
export const MediumStateEnum = enumOf(MEDIUM_STATES)
export const DestructionMethodEnum = enumOf(DESTRUCTION_METHODS)
export const DestructionProofKindEnum = enumOf(DESTRUCTION_PROOF_KINDS)
export const StorageLockEnum = enumOf(STORAGE_LOCKS)
export const DestructionGroundEnum = enumOf(DESTRUCTION_GROUNDS)
export const RetentionStateEnum = enumOf(RETENTION_STATES)
export const HoldKindEnum = enumOf(HOLD_KINDS)
export const HoldStateEnum = enumOf(HOLD_STATES)
export const DestructionRunStateEnum = enumOf(DESTRUCTION_RUN_STATES)
export const DestructionItemStateEnum = enumOf(DESTRUCTION_ITEM_STATES)
export const DestructionSkipEnum = enumOf(DESTRUCTION_SKIPS)
export const UnlockStateEnum = enumOf(UNLOCK_STATES)

const DESCRIPTIONS: readonly (readonly [object, string, string])[] = [
  [AccountStateEnum, 'AccountState', 'Whether an account can sign in, and if not, why.'],
  [ActorKindEnum, 'ActorKind', 'What kind of actor an access record is about.'],
  [AlertRuleEnum, 'AlertRule', 'What the watcher looks for in the access records.'],
  [AlertStateEnum, 'AlertState', 'How far the explanation of an alert has come.'],
  [AlertStepKindEnum, 'AlertStepKind', 'A step of an explanation.'],
  [CaseStateEnum, 'CaseState', 'How far the work on a collection has come.'],
  [CloseReasonEnum, 'CloseReason', 'Why a case was closed.'],
  [BackupStateEnum, 'BackupState', 'How far a backup has come.'],
  [CutStateEnum, 'CutState', 'How far a cut of old records has come.'],
  [DeliveryStateEnum, 'DeliveryState', 'How far the e-mail with a letter has come.'],
  [DesignationStateEnum, 'DesignationState', 'How far a designation has come.'],
  [DismissalEnum, 'Dismissal', 'The closed reasons for dismissing an alert.'],
  [DutyCodeEnum, 'DutyCode', 'What the law makes the controller do; an access record names one of these or a purpose.'],
  [ExportStateEnum, 'ExportState', 'How far an export of records has come.'],
  [FindingSeverityEnum, 'FindingSeverity', 'How much a finding of the policy linter weighs.'],
  [InspectionStateEnum, 'InspectionState', 'How far the inspection of a month has come.'],
  [ItemKindEnum, 'ItemKind', 'What an item is made of; it decides its check and its mask.'],
  [ItemRequirementEnum, 'ItemRequirement', 'Whether an item must be given, may be given, or comes about by itself.'],
  [LawConfidenceEnum, 'LawConfidence', 'How well a citation of law is known; what was not verified is not cited.'],
  [LocaleEnum, 'Locale', 'A language that Jikimi speaks.'],
  [LogStateEnum, 'LogState', 'Whether the transparency log goes on.'],
  [NoReachReasonEnum, 'WhyNoReach', 'Why somebody can not work on a purpose.'],
  [OutcomeEnum, 'Outcome', 'How an act ended.'],
  [CookieChoiceEnum, 'CookieChoice', 'What a visitor can choose about cookies that are not needed.'],
  [PolicyPlaceEnum, 'PolicyPlace', 'Where in a policy words stand.'],
  [PolicySignificanceEnum, 'PolicySignificance', 'What a change of the policy weighs.'],
  [PolicyDraftStateEnum, 'PolicyDraftState', 'How far a draft of the next policy version has come.'],
  [PolicyVersionStateEnum, 'PolicyVersionState', 'Where a published policy version stands today.'],
  [WordPieceKindEnum, 'WordPieceKind', 'What became of a piece of text.'],
  [PolicyFindingCodeEnum, 'PolicyFindingCode', 'What the policy linter can find, one code a rule.'],
  [RevealReasonEnum, 'RevealReason', 'The closed reasons for showing clear values.'],
  [RightsChangeEnum, 'RightsChange', 'What changed in the rights of somebody.'],
  [RoleEnum, 'Role', 'The roles of the staff.'],
  [RuleChangeStateEnum, 'RuleChangeState', 'How far a change of a rule has come.'],
  [RuleNameEnum, 'RuleName', 'The values that a company sets for itself, each within limits.'],
  [
    SeparationKindEnum,
    'SeparationKind',
    'Roles one person can not hold, acts one person can not do on one thing, or how many hold a role.',
  ],
  [StatementKindEnum, 'StatementKind', 'What the log says of itself in its tree.'],
  [TrainingMethodEnum, 'TrainingMethod', 'How a course is held.'],
  [MessageDirectionEnum, 'MessageDirection', 'Who writes to whom; a handover note stays among the staff.'],
  [BounceReasonEnum, 'BounceReason', 'Why a letter came back.'],
  [CaseAttentionEnum, 'CaseAttention', 'Why a case waits for its handler again.'],
  [AppointmentStateEnum, 'AppointmentState', 'How far a meeting has come.'],
  [MeetingFormEnum, 'MeetingForm', 'How a meeting is held.'],
  [OwnLookKindEnum, 'OwnLookKind', 'What a look at their data was, as the person is told of it.'],
  [TimelineKindEnum, 'TimelineKind', 'What happened to the data of a person.'],
  [MediumKindEnum, 'MediumKind', 'What a medium is that bears personal information outside the database.'],
  [MediumStateEnum, 'MediumState', 'How far a medium has come; it is destroyed once a witness confirmed it.'],
  [DestructionProofKindEnum, 'DestructionProofKind', 'Of what a number was that somebody asked the site about.'],
  [DestructionMethodEnum, 'DestructionMethod', 'How a medium is destroyed; the last two take a part out of paper.'],
  [StorageLockEnum, 'StorageLock', 'What a storage place is locked by.'],
  [DestructionGroundEnum, 'DestructionGround', 'Why something must be destroyed.'],
  [RetentionStateEnum, 'RetentionState', 'Whether something is due, and what keeps it from being destroyed.'],
  [HoldKindEnum, 'HoldKind', 'Whose reason a hold is.'],
  [HoldStateEnum, 'HoldState', 'How far a hold has come.'],
  [DestructionRunStateEnum, 'DestructionRunState', 'How far a run of destruction has come.'],
  [DestructionItemStateEnum, 'DestructionItemState', 'What came of one collection of a run.'],
  [DestructionSkipEnum, 'DestructionSkip', 'Why a run left a collection alone.'],
  [UnlockStateEnum, 'UnlockState', 'How far a request for more reveals has come.'],
]

for (const [words, name, description] of DESCRIPTIONS) registerEnumType(words, { name, description })

export * from './request-vocabulary.js'
