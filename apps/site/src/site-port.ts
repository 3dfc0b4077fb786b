import type {
  DestructionProofQuery,
  InquiryFormQuery,
  Locale,
  OpenVisitMutation,
  OwnCaseQuery,
  OwnConversationQuery,
  PolicyInForceQuery,
  SubmitInquiryInput,
  SubmitInquiryMutation,
  WriteBackInput,
} from '@jikimi/client/public'

export type PublicPolicy = PolicyInForceQuery['policyInForce']
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
}
