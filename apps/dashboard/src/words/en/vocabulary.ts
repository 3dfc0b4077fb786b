import type {
  AccountState,
  ActorKind,
  CaseAttention,
  CaseState,
  CloseReason,
  DeliveryState,
  DesignationState,
  DutyCode,
  Locale,
  Outcome,
  RevealReason,
  RightsChange,
  Role,
  RuleChangeState,
  RuleName,
  TrainingMethod,
  WhyNoReach,
} from '@jikimi/client/staff'

/** The closed sets of the contract, as a person reads them. */
export const vocabulary = {
  role: {
    ADMINISTRATOR: 'Administrator',
    ARCHIVIST: 'Archivist',
    AUDITOR: 'Auditor',
    CHIEF_PRIVACY_OFFICER: 'Chief privacy officer',
    HANDLER: 'Handler',
    PRIVACY_OFFICER: 'Privacy officer',
  },
  duty: {
    RIGHTS_REQUEST: 'Rights request',
    DESTRUCTION: 'Destruction',
    INSPECTION: 'Inspection',
    INCIDENT: 'Incident',
    REGISTER: 'Register',
    ACCESS_CONTROL: 'Access control',
  },
  attention: { NEW_REPLY: 'New letter', BOUNCED: 'Came back' },
  caseState: { RECEIVED: 'Received', TAKEN: 'Taken', ANSWERED: 'Answered', CLOSED: 'Closed' },
  accountState: {
    ACTIVE: 'Active',
    DISABLED: 'Disabled',
    INVITED: 'Invited',
    LOCKED: 'Locked',
    SUSPENDED: 'Suspended',
  },
  designationState: {
    PROPOSED: 'Waiting for approval',
    IN_FORCE: 'In force',
    UPCOMING: 'To come',
    OVER: 'Over',
    ENDED: 'Ended',
    DECLINED: 'Declined',
  },
  trainingMethod: { IN_PERSON: 'In person', ONLINE: 'Online', READING: 'Reading' },
  revealReason: {
    ANSWERING: 'To write the answer',
    IDENTIFYING_THE_PERSON: 'To identify the person',
    CALLING_BACK: 'To call back',
    CORRECTING_DELIVERY: 'To correct a failed delivery',
    OTHER: 'Another reason',
  },
  closeReason: {
    ANSWERED: 'Answered',
    NO_ANSWER_NEEDED: 'No answer needed',
    SPAM: 'Spam',
    DUPLICATE: 'Duplicate of another inquiry',
    MEETING_HELD: 'The meeting was held',
    MEETING_MISSED: 'The visitor missed the meeting',
    MEETING_DECLINED: 'The visitor declined the meeting',
  },
  delivery: { QUEUED: 'Waiting to be sent', SENT: 'Sent', FAILED: 'Not delivered', BOUNCED: 'Came back' },
  ruleName: {
    ATTENDANCE_MONTHS: 'Validity of training',
    REVEALS_PER_HOUR: 'Most reveals an hour',
    ORDINARY_REVEALS_PER_HOUR: 'Ordinary reveals an hour',
    REACH_MINUTES: 'Length of reach',
    NAME_CHARACTERS_SHOWN: 'Mask of names',
    EMAIL_CHARACTERS_SHOWN: 'Mask of e-mail addresses',
    PHONE_DIGITS_SHOWN: 'Mask of phone numbers',
    RIGHTS_REVIEW_MONTHS: 'Review of rights',
    EARLY_ALLOWANCE_HOURS: 'Early work without an alert',
    LATE_ALLOWANCE_HOURS: 'Late work without an alert',
    PEOPLE_TIMES_USUAL: 'More people than usual',
    PEOPLE_A_DAY: 'Many people a day',
    SAME_PERSON_A_DAY: 'The same person again',
    REFUSALS_IN_A_ROW: 'Refusals in a row',
    EXPLANATION_DAYS: 'Time to explain',
    REMINDER_DAYS: 'Reminder of an explanation',
    RECORD_MONTHS_BEYOND: 'Access records kept longer',
    REQUEST_PROOF_HOURS: 'Time to prove a web request',
    REQUEST_PROOF_DAYS: 'Time to prove other requests',
    REQUEST_EVIDENCE_MONTHS: 'Evidence of rights requests',
  },
  ruleChangeState: { STAGED: 'Waits', IN_FORCE: 'In force', REPLACED: 'Replaced', CANCELLED: 'Cancelled' },
  whyNoReach: {
    ACCOUNT_NOT_ACTIVE: 'Account not active',
    NOT_HANDLER: 'Not a handler',
    NOT_DESIGNATED: 'Not designated',
    DESIGNATION_NOT_APPROVED: 'Designation not approved',
    DESIGNATION_NOT_BEGUN: 'Designation not begun',
    DESIGNATION_OVER: 'Designation over',
    ATTENDANCE_LAPSED: 'Training lapsed',
    NEVER_ATTENDED: 'Never attended training',
  },
  rightsChange: {
    ROLE_GRANTED: 'Role granted',
    ROLE_REVOKED: 'Role revoked',
    ACCOUNT_CREATED: 'Account created',
    ACCOUNT_OPENED: 'Account opened',
    ACCOUNT_SUSPENDED: 'Account suspended',
    ACCOUNT_REINSTATED: 'Account reinstated',
    ACCOUNT_DISABLED: 'Account disabled',
    DEPARTMENT_CHANGED: 'Department changed',
    NAME_CHANGED: 'Name changed',
    DESIGNATION_PROPOSED: 'Designation proposed',
    DESIGNATION_APPROVED: 'Designation approved',
    DESIGNATION_DECLINED: 'Designation declined',
    DESIGNATION_ENDED: 'Designation ended',
    ATTENDANCE_ENTERED: 'Attendance entered',
    ATTENDANCE_VOIDED: 'Attendance voided',
    AUDIT_SCOPE_GRANTED: 'Audit scope granted',
    AUDIT_SCOPE_ENDED: 'Audit scope ended',
    REVEALS_UNLOCKED: 'More reveals allowed',
    EXCEPTION_DECLARED: 'Exception declared',
    EXCEPTION_ACCEPTED: 'Exception accepted',
    EXCEPTION_ENDED: 'Exception ended',
    SITE_KEY_MADE: 'Site key made',
    SITE_KEY_ENDED: 'Site key ended',
    RULE_CHANGED: 'Rule changed',
    RULE_CHANGE_CANCELLED: 'Change of a rule cancelled',
  },
  outcome: { DONE: 'Done', REFUSED: 'Refused', FAULT: 'Fault' },
  actorKind: {
    STAFF: 'Staff',
    SITE: 'Website',
    SUBJECT: 'Data subject',
    SYSTEM: 'System',
    ANONYMOUS: 'Not signed in',
  },
  locale: { KO: 'Korean', EN: 'English' },
} satisfies {
  role: Record<Role, string>
  duty: Record<DutyCode, string>
  attention: Record<CaseAttention, string>
  caseState: Record<CaseState, string>
  accountState: Record<AccountState, string>
  designationState: Record<DesignationState, string>
  trainingMethod: Record<TrainingMethod, string>
  revealReason: Record<RevealReason, string>
  closeReason: Record<CloseReason, string>
  delivery: Record<DeliveryState, string>
  ruleName: Record<RuleName, string>
  ruleChangeState: Record<RuleChangeState, string>
  whyNoReach: Record<WhyNoReach, string>
  rightsChange: Record<RightsChange, string>
  outcome: Record<Outcome, string>
  actorKind: Record<ActorKind, string>
  locale: Record<Locale, string>
}
