import type {
  DestructionProofQuery,
  InquiryFormQuery,
  Locale,
  MakeOwnRequestInput,
  ObjectToDecisionInput,
  OpenOwnVisitMutation,
  OpenVisitMutation,
  OwnCaseQuery,
  OwnConversationQuery,
  OwnPageQuery,
  OwnRequestInput,
  PolicyChangesQuery,
  PolicyInForceQuery,
  PolicyVersionsQuery,
  ProposeOwnCorrectionInput,
  RightKind,
  RightsContactsQuery,
  SubmitInquiryInput,
  SubmitInquiryMutation,
  SubmitRightsRequestInput,
  WriteBackInput,
  AnswerConsentAskInput,
  ConsentAskQuery,
} from '@jikimi/client/public'

export type PublicPolicy = PolicyInForceQuery['policyInForce']
export type PolicyVersion = PolicyVersionsQuery['policyVersions'][number]
export type PolicyChanges = NonNullable<PolicyChangesQuery['policyChanges']>
export type FormDefinition = InquiryFormQuery['inquiryForm']
export type FormItem = FormDefinition['items'][number]
export type OwnCase = OwnCaseQuery['ownCase']
export type Receipt = SubmitInquiryMutation['submitInquiry']
export type Visit = OpenVisitMutation['openVisit']
export type Conversation = OwnConversationQuery['ownConversation']
export type Letter = Conversation['messages'][number]
export type Meeting = NonNullable<Conversation['appointment']>
export type DestructionProof = NonNullable<DestructionProofQuery['destructionProof']>
export type MeetingTime = Meeting['times'][number]

export type ConsentAsk = ConsentAskQuery['consentAsk']
export type Right = RightKind
export type RightsContacts = RightsContactsQuery['rightsContacts']
export type OwnVisit = OpenOwnVisitMutation['openOwnVisit']
export type OwnPageContent = OwnPageQuery['ownPage']
export type Held = OwnPageContent['held'][number]
export type Look = OwnPageContent['looks'][number]
export type OwnRequest = OwnPageContent['requests'][number]
export type OwnNotice = OwnPageContent['notices'][number]
export type OwnMandate = OwnPageContent['mandates'][number]
export type Destroyed = OwnPageContent['destroyed'][number]
/** A file that is made for the person now and kept nowhere. */
export type OwnFile = { type: string; name: string; bytes: Uint8Array }

/** A purpose of the policy in force that has a form, in words for a visitor. */
export type PurposeLabel = { code: string; label: string; description: string }

/** The address the visitor came from, as express sees it behind trusted proxies. */
type From = { address: string }

/**
 * What the site needs from the installation behind it. The API implements it over the public contract, so that the
 * site can do nothing that any other frontend with a site key could not do. `visit` is what `openVisit` answered with.
 *
 * A refusal is thrown as an error with `code`, `category` and `facts` (on itself or under `extensions`); every other
 * error is a fault.
 */
export type SitePort = {
  policyInForce(locale: Locale): Promise<PublicPolicy>
  policyVersions(): Promise<readonly PolicyVersion[]>
  /** Null where there is none of that number. */
  policyVersion(version: string, locale: Locale): Promise<PublicPolicy | null>
  /** Null where there is none of that number, or none before it. */
  policyChanges(version: string, locale: Locale): Promise<PolicyChanges | null>
  purposes(locale: Locale): Promise<readonly PurposeLabel[]>
  inquiryForm(purpose: string, locale: Locale): Promise<FormDefinition>
  submitInquiry(input: SubmitInquiryInput, from: From): Promise<Receipt>
  ownCase(receipt: string): Promise<OwnCase>
  /** Null where nothing of that number is known to have been destroyed. */
  destructionProof(number: string, from: From): Promise<DestructionProof | null>
  /** Spends the link of an e-mail. */
  openVisit(token: string, from: From): Promise<Visit>
  /** Answers alike, whatever it was asked with. */
  renewCaseLink(token: string, from: From): Promise<void>
  ownConversation(visit: string): Promise<Conversation>
  writeBack(visit: string, input: WriteBackInput): Promise<Conversation>
  pickTime(visit: string, timeId: string): Promise<Conversation>
  declineAppointment(visit: string): Promise<Conversation>
  endVisit(visit: string): Promise<void>
  rightsContacts(locale: Locale): Promise<RightsContacts>
  /** Answers alike, whoever is known. */
  askForOwnPage(input: { email: string; locale: Locale }, from: From): Promise<void>
  /** Answers alike, whoever is known. */
  submitRightsRequest(input: SubmitRightsRequestInput, from: From): Promise<void>
  /** Spends the link of an e-mail to somebody's own page. */
  openOwnVisit(token: string, from: From): Promise<OwnVisit>
  ownPage(visit: string, locale: Locale): Promise<OwnPageContent>
  makeOwnRequest(visit: string, input: MakeOwnRequestInput): Promise<void>
  withdrawOwnRequest(visit: string, input: OwnRequestInput): Promise<void>
  objectToDecision(visit: string, input: ObjectToDecisionInput): Promise<void>
  proposeOwnCorrection(visit: string, input: ProposeOwnCorrectionInput): Promise<void>
  liftSuspension(visit: string, input: OwnRequestInput): Promise<void>
  /** Takes back that somebody else may act for the person. */
  revokeOwnMandate(visit: string, id: string): Promise<void>
  /** Withdraws the consent to one collection, at once. */
  withdrawOwnConsent(visit: string, id: string): Promise<void>
  ownData(visit: string, kind: 'pdf' | 'json', locale: Locale): Promise<OwnFile>
  endOwnVisit(visit: string): Promise<void>
  /** What the link of a letter asks; it decides nothing. */
  consentAsk(token: string, locale: Locale, from: From): Promise<ConsentAsk>
  answerConsentAsk(input: AnswerConsentAskInput, from: From): Promise<ConsentAsk>
}
