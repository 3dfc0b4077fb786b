import type {
  AccountState,
  ActorKind,
  CaseState,
  CloseReason,
  DeliveryState,
  DesignationState,
  DutyCode,
  Locale,
  Outcome,
  RevealReason,
  Role,
  TrainingMethod,
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
  },
  delivery: { QUEUED: 'Waiting to be sent', SENT: 'Sent', FAILED: 'Not delivered' },
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
  caseState: Record<CaseState, string>
  accountState: Record<AccountState, string>
  designationState: Record<DesignationState, string>
  trainingMethod: Record<TrainingMethod, string>
  revealReason: Record<RevealReason, string>
  closeReason: Record<CloseReason, string>
  delivery: Record<DeliveryState, string>
  outcome: Record<Outcome, string>
  actorKind: Record<ActorKind, string>
  locale: Record<Locale, string>
}
