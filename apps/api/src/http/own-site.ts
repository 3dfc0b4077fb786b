import {
  AnswerConsentAskDocument,
  ConsentAskDocument,
  WithdrawOwnConsentDocument,
  DeclineAppointmentDocument,
  DestructionProofDocument,
  EndVisitDocument,
  InquiryFormDocument,
  InquiryPurposesDocument,
  OpenVisitDocument,
  OwnCaseDocument,
  OwnConversationDocument,
  OwnPageDocument,
  PickTimeDocument,
  PolicyChangesDocument,
  PolicyInForceDocument,
  PolicyVersionDocument,
  PolicyVersionsDocument,
  RenewCaseLinkDocument,
  SubmitInquiryDocument,
  WriteBackDocument,
  AskForOwnPageDocument,
  EndOwnVisitDocument,
  LiftSuspensionDocument,
  MakeOwnRequestDocument,
  ObjectToDecisionDocument,
  OpenOwnVisitDocument,
  ProposeOwnCorrectionDocument,
  RevokeOwnMandateDocument,
  RightsContactsDocument,
  SubmitRightsRequestDocument,
  WithdrawOwnRequestDocument,
  createSend,
} from '@jikimi/client/public'
import type { SitePort } from '@jikimi/site'
import { fetchOwnData } from './fetch-own-data.js'

/**
 * The built-in site asks the public endpoint like any other frontend, over loopback, with a site key of its own.
 * That key alone may say for which visitor's address it asks.
 */
export function ownSite(url: () => string, siteKey: string): SitePort {
  const send = (extra: Record<string, string> = {}) =>
    createSend({ url: url(), headers: () => ({ 'x-site-key': siteKey, ...extra }) })
  const sendFor = (address: string) => send({ 'x-visitor-address': address })
  const sendAs = (authorization: string) => createSend({ url: url(), headers: () => ({ authorization }) })
  const within = (visit: string) => sendAs(`Visit ${visit}`)
  const onOwnPage = (visit: string) => sendAs(`Own ${visit}`)
  return {
    policyInForce: async (locale) => (await send()(PolicyInForceDocument, { locale })).policyInForce,
    policyVersions: async () => (await send()(PolicyVersionsDocument)).policyVersions,
    policyVersion: async (version, locale) =>
      (await send()(PolicyVersionDocument, { version, locale })).policyVersion ?? null,
    policyChanges: async (version, locale) =>
      (await send()(PolicyChangesDocument, { version, locale })).policyChanges ?? null,
    purposes: async (locale) => (await send()(InquiryPurposesDocument, { locale })).inquiryPurposes,
    inquiryForm: async (purpose, locale) => (await send()(InquiryFormDocument, { purpose, locale })).inquiryForm,
    submitInquiry: async (input, { address }) =>
      (await sendFor(address)(SubmitInquiryDocument, { input })).submitInquiry,
    ownCase: async (receipt) => (await sendAs(`Receipt ${receipt}`)(OwnCaseDocument)).ownCase,
    destructionProof: async (number, { address }) =>
      (await sendFor(address)(DestructionProofDocument, { number })).destructionProof ?? null,
    openVisit: async (token, { address }) =>
      (await sendFor(address)(OpenVisitDocument, { input: { token } })).openVisit,
    renewCaseLink: async (token, { address }) =>
      void (await sendFor(address)(RenewCaseLinkDocument, { input: { token } })),
    ownConversation: async (visit) => (await within(visit)(OwnConversationDocument)).ownConversation,
    writeBack: async (visit, input) => (await within(visit)(WriteBackDocument, { input })).writeBack,
    pickTime: async (visit, timeId) => (await within(visit)(PickTimeDocument, { input: { timeId } })).pickTime,
    declineAppointment: async (visit) => (await within(visit)(DeclineAppointmentDocument)).declineAppointment,
    endVisit: async (visit) => void (await within(visit)(EndVisitDocument)),
    rightsContacts: async (locale) => (await send()(RightsContactsDocument, { locale })).rightsContacts,
    askForOwnPage: async (input, { address }) => void (await sendFor(address)(AskForOwnPageDocument, { input })),
    submitRightsRequest: async (input, { address }) =>
      void (await sendFor(address)(SubmitRightsRequestDocument, { input })),
    openOwnVisit: async (token, { address }) =>
      (await sendFor(address)(OpenOwnVisitDocument, { input: { token } })).openOwnVisit,
    ownPage: async (visit, locale) => (await onOwnPage(visit)(OwnPageDocument, { locale })).ownPage,
    makeOwnRequest: async (visit, input) => void (await onOwnPage(visit)(MakeOwnRequestDocument, { input })),
    withdrawOwnRequest: async (visit, input) => void (await onOwnPage(visit)(WithdrawOwnRequestDocument, { input })),
    objectToDecision: async (visit, input) => void (await onOwnPage(visit)(ObjectToDecisionDocument, { input })),
    proposeOwnCorrection: async (visit, input) =>
      void (await onOwnPage(visit)(ProposeOwnCorrectionDocument, { input })),
    liftSuspension: async (visit, input) => void (await onOwnPage(visit)(LiftSuspensionDocument, { input })),
    revokeOwnMandate: async (visit, id) => void (await onOwnPage(visit)(RevokeOwnMandateDocument, { id })),
    ownData: (visit, kind, locale) => fetchOwnData(url(), visit, `data.${locale.toLowerCase()}.${kind}`),
    withdrawOwnConsent: async (visit, id) => void (await onOwnPage(visit)(WithdrawOwnConsentDocument, { id })),
    consentAsk: async (token, locale, { address }) =>
      (await sendFor(address)(ConsentAskDocument, { token, locale })).consentAsk,
    answerConsentAsk: async (input, { address }) =>
      (await sendFor(address)(AnswerConsentAskDocument, { input })).answerConsentAsk,
    endOwnVisit: async (visit) => void (await onOwnPage(visit)(EndOwnVisitDocument)),
  }
}
