import type {
  InquiryFormQuery,
  Locale,
  OwnCaseQuery,
  PolicyInForceQuery,
  SubmitInquiryInput,
  SubmitInquiryMutation,
} from '@jikimi/client/public'

export type PublicPolicy = PolicyInForceQuery['policyInForce']
export type FormDefinition = InquiryFormQuery['inquiryForm']
export type FormItem = FormDefinition['items'][number]
export type OwnCase = OwnCaseQuery['ownCase']
export type Receipt = SubmitInquiryMutation['submitInquiry']

/** A purpose of the policy in force that has a form, in words for a visitor. */
export type PurposeLabel = { code: string; label: string; description: string }

/**
 * What the site needs from the installation behind it. The API implements it over the public contract, so that the
 * site can do nothing that any other frontend with a site key could not do.
 *
 * A refusal is thrown as an error with `code`, `category` and `facts` (on itself or under `extensions`); every other
 * error is a fault. `from.address` is the address the visitor came from, as express sees it behind trusted proxies.
 */
export type SitePort = {
  policyInForce(locale: Locale): Promise<PublicPolicy>
  purposes(locale: Locale): Promise<readonly PurposeLabel[]>
  inquiryForm(purpose: string, locale: Locale): Promise<FormDefinition>
  submitInquiry(input: SubmitInquiryInput, from: { address: string }): Promise<Receipt>
  ownCase(receipt: string): Promise<OwnCase>
}
