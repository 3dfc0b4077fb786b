import type {
  NoticeMeans,
  ReceivedHow,
  RequestChannel,
  RequesterKind,
  RightKind,
  RightsNextStep,
  RightsOutcome,
  RightsRequestState,
  VerificationRung,
} from '@jikimi/client/staff'

/** The closed sets of rights requests, as a person reads them. Loaded with their pages. */
export const rightsVocabulary = {
  foundBy: { CONTACT: 'the contact', OFFICER: 'an officer', PERSON_LINK: 'a joined person' },
  rightKind: {
    ACCESS: 'Access',
    CORRECTION: 'Correction',
    DELETION: 'Deletion',
    SUSPENSION: 'Suspension of processing',
    WITHDRAWAL: 'Withdrawal of consent',
  },
  requestChannel: { WEB: 'Web', EMAIL: 'E-mail', PHONE: 'Phone', FAX: 'Fax', WRITING: 'Writing' },
  requesterKind: {
    SUBJECT: 'The data subject',
    LEGAL_REPRESENTATIVE: 'A legal representative',
    DELEGATED_AGENT: 'A delegated agent',
  },
  receivedHow: { ARRIVAL: 'Arrival', STAMP: 'Receipt stamp', POSTMARK: 'Postmark', CALL: 'Call' },
  rightsState: {
    RECEIVED: 'Received',
    VERIFIED: 'Verified',
    DEFERRED: 'Deferred',
    DECIDED: 'Decided',
    EXECUTED: 'Executed',
    NOTIFIED: 'Notified',
    OBJECTED: 'Objection',
    CLOSED: 'Closed',
    WITHDRAWN: 'Withdrawn',
    LAPSED: 'Lapsed',
    GROUPED: 'Joined with another',
  },
  rightsOutcome: {
    WHOLE: 'Granted',
    PART: 'Granted in part',
    REFUSED: 'Refused',
    NOTHING_HELD: 'Nothing is held',
  },
  rung: {
    CONTACT_LINK: 'Link to the contact on file',
    CALL_BACK: 'Call back to the number on file',
    COMPARISON: 'Comparison with what is on file',
    DOCUMENT: 'Identity document',
    MANDATE: 'Mandate',
  },
  noticeMeans: { EMAIL: 'E-mail', POST: 'Post', FAX: 'Fax', HANDED_OVER: 'Handed over' },
  rightsNext: {
    VERIFY: 'Verify who asks',
    ASSIGN: 'Assign it',
    DECIDE: 'Decide',
    EXECUTE: 'Execute the decision',
    NOTIFY: 'Send the notice',
    AWAIT_DESTRUCTION: 'Wait for the destruction',
    AWAIT_OBJECTION: 'Wait for an objection',
    NONE: 'Nothing more to do',
  },
  rightsNextHelp: {
    VERIFY: 'No decision before it is certain that the right person asks. What is missing stands under “Verification”.',
    ASSIGN: 'Nobody works on it yet. Take it, or hand it to an officer.',
    DECIDE: 'Grant or refuse each collection. A refusal needs a ground of the law.',
    EXECUTE: 'The decision stands; now what it grants is done.',
    NOTIFY: 'The person has to be told, within the time. Read the notice, then send it.',
    AWAIT_DESTRUCTION:
      'Deletion was granted. The collections are destroyed by a run that the chief privacy officer approves.',
    AWAIT_OBJECTION: 'The person may object within 30 days of the notice. Then it closes by itself.',
    NONE: 'The request has ended. Its course is kept as evidence.',
  },
} satisfies {
  rightKind: Record<RightKind, string>
  requestChannel: Record<RequestChannel, string>
  requesterKind: Record<RequesterKind, string>
  receivedHow: Record<ReceivedHow, string>
  rightsState: Record<RightsRequestState, string>
  rightsOutcome: Record<RightsOutcome, string>
  rung: Record<VerificationRung, string>
  noticeMeans: Record<NoticeMeans, string>
  rightsNext: Record<RightsNextStep, string>
  rightsNextHelp: Record<RightsNextStep, string>
} & Record<'foundBy', object>
