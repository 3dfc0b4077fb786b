import { readFileSync } from 'node:fs'
import { buildSchema, isEnumType } from 'graphql'
import * as schema from '../index.js'

const sets: Record<string, readonly string[]> = {
  AccountState: schema.ACCOUNT_STATES,
  ActorKind: schema.ACTOR_KINDS,
  AlertRule: schema.ALERT_RULES,
  AlertState: schema.ALERT_STATES,
  AlertStepKind: schema.ALERT_STEP_KINDS,
  CaseState: schema.CASE_STATES,
  CloseReason: schema.CLOSE_REASONS,
  BackupState: schema.BACKUP_STATES,
  CutState: schema.CUT_STATES,
  RetentionState: schema.RETENTION_STATES,
  DestructionGround: schema.DESTRUCTION_GROUNDS,
  DestructionItemState: schema.DESTRUCTION_ITEM_STATES,
  DestructionRunState: schema.DESTRUCTION_RUN_STATES,
  DestructionSkip: schema.DESTRUCTION_SKIPS,
  HoldKind: schema.HOLD_KINDS,
  RequestAssignee: schema.REQUEST_ASSIGNEES,
  RequestActor: schema.REQUEST_ACTORS,
  RightKind: schema.RIGHT_KINDS,
  RequestChannel: schema.REQUEST_CHANNELS,
  RequesterKind: schema.REQUESTER_KINDS,
  ReceivedHow: schema.RECEIVED_HOWS,
  ComparedItem: schema.COMPARED_ITEMS,
  VerificationRung: schema.VERIFICATION_RUNGS,
  TargetFinding: schema.TARGET_FINDINGS,
  DocumentKind: schema.DOCUMENT_KINDS,
  RightsRequestState: schema.RIGHTS_REQUEST_STATES,
  RightsNextStep: schema.RIGHTS_NEXT_STEPS,
  RefusalGround: schema.REFUSAL_GROUNDS,
  RightsOutcome: schema.RIGHTS_OUTCOMES,
  DecisionPart: schema.DECISION_PARTS,
  NoticeMeans: schema.NOTICE_MEANS,
  NoticeKind: schema.NOTICE_KINDS,
  MandateState: schema.MANDATE_STATES,
  MandateCheck: schema.MANDATE_CHECKS,
  ScanKind: schema.SCAN_KINDS,
  ScanMedia: schema.SCAN_MEDIA,
  CompulsionState: schema.COMPULSION_STATES,
  HoldState: schema.HOLD_STATES,
  StorageLock: schema.STORAGE_LOCKS,
  DestructionProofKind: schema.DESTRUCTION_PROOF_KINDS,
  DestructionMethod: schema.DESTRUCTION_METHODS,
  MediumState: schema.MEDIUM_STATES,
  MediumKind: schema.MEDIUM_KINDS,
  DeliveryState: schema.DELIVERY_STATES,
  DesignationState: schema.DESIGNATION_STATES,
  Dismissal: schema.DISMISSALS,
  DutyCode: schema.DUTY_CODES,
  ExportState: schema.EXPORT_STATES,
  FindingSeverity: schema.FINDING_SEVERITIES,
  InspectionState: schema.INSPECTION_STATES,
  ItemKind: schema.ITEM_KINDS,
  ItemRequirement: schema.ITEM_REQUIREMENTS,
  LawConfidence: schema.LAW_CONFIDENCES,
  Locale: schema.LOCALES,
  LogState: schema.LOG_STATES,
  Outcome: schema.OUTCOMES,
  PolicyFindingCode: schema.POLICY_FINDING_CODES,
  CookieChoice: schema.COOKIE_CHOICES,
  PolicyPlace: schema.POLICY_PLACES,
  PolicyDraftState: schema.POLICY_DRAFT_STATES,
  PolicySignificance: schema.POLICY_SIGNIFICANCES,
  PolicyVersionState: schema.POLICY_VERSION_STATES,
  WordPieceKind: schema.WORD_PIECE_KINDS,
  RevealReason: schema.REVEAL_REASONS,
  RightsChange: schema.RIGHTS_CHANGES,
  Role: schema.ROLES,
  RuleChangeState: schema.RULE_CHANGE_STATES,
  RuleName: schema.RULE_NAMES,
  SeparationKind: schema.SEPARATION_KINDS,
  StatementKind: schema.STATEMENT_KINDS,
  TrainingMethod: schema.TRAINING_METHODS,
  UnlockState: schema.UNLOCK_STATES,
  MessageDirection: schema.MESSAGE_DIRECTIONS,
  BounceReason: schema.BOUNCE_REASONS,
  CaseAttention: schema.CASE_ATTENTIONS,
  AppointmentState: schema.APPOINTMENT_STATES,
  MeetingForm: schema.MEETING_FORMS,
  OwnLookKind: schema.OWN_LOOK_KINDS,
  TimelineKind: schema.TIMELINE_KINDS,
  WhyNoReach: schema.NO_REACH_REASONS,
}

describe.each(['public', 'staff'])('the %s contract', (endpoint) => {
  it('has no enum whose values differ from the vocabulary', () => {
    const printed = readFileSync(new URL(`../../${endpoint}.graphql`, import.meta.url), 'utf8')
    const enums = Object.values(buildSchema(printed).getTypeMap()).filter(isEnumType)
    const ours = enums.filter(({ name }) => !name.startsWith('__'))
    for (const type of ours) {
      const values = type.getValues().map(({ name }) => name)
      expect([type.name, values.toSorted()]).toEqual([type.name, sets[type.name]?.toSorted()])
    }
    expect(ours.length).toBeGreaterThan(0)
  })
})
