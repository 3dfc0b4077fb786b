import {
  InquiryFormDocument,
  InquiryPurposesDocument,
  OwnCaseDocument,
  PolicyInForceDocument,
  Refused,
  SubmitInquiryDocument,
  createSend,
} from '@jikimi/client/public'
import type { SitePort } from '@jikimi/site'

/**
 * The built-in site asks the public endpoint like any other frontend, over loopback, with a site key of its own.
 * That key alone may say for which visitor's address it asks.
 */
export function ownSite(url: () => string, siteKey: string): SitePort {
  const send = (extra: Record<string, string> = {}) =>
    createSend({ url: url(), headers: () => ({ 'x-site-key': siteKey, ...extra }) })
  const sendAs = (receipt: string) =>
    createSend({ url: url(), headers: () => ({ authorization: `Receipt ${receipt}` }) })
  return {
    policyInForce: async (locale) => (await send()(PolicyInForceDocument, { locale })).policyInForce,
    purposes: async (locale) => (await send()(InquiryPurposesDocument, { locale })).inquiryPurposes,
    inquiryForm: async (purpose, locale) => (await send()(InquiryFormDocument, { purpose, locale })).inquiryForm,
    submitInquiry: async (input, { address }) =>
      (await send({ 'x-visitor-address': address })(SubmitInquiryDocument, { input })).submitInquiry,
    ownCase: async (receipt) => (await sendAs(receipt)(OwnCaseDocument)).ownCase,
    openVisit: notYet,
    renewCaseLink: notYet,
    ownConversation: notYet,
    writeBack: notYet,
    pickTime: notYet,
    declineAppointment: notYet,
    endVisit: notYet,
  }
}

/** Until the public contract has visits. */
const notYet = (): Promise<never> => Promise.reject(new Refused({ code: 'UNAVAILABLE', category: 'UNAVAILABLE' }))
