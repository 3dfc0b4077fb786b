import {
  BeginConsentCampaignDocument,
  type BeginConsentCampaignInput,
  ConsentAsOfDocument,
  type ConsentAsOfQuery,
  ConsentCampaignsDocument,
  type ConsentCampaignsQuery,
  ConsentsToRenewDocument,
  StopConsentCampaignDocument,
  type StopConsentCampaignInput,
} from '@jikimi/client/staff'
import { send } from '../../data/send.js'

export type Campaign = ConsentCampaignsQuery['consentCampaigns']['edges'][number]['node']
export type ConsentThen = ConsentAsOfQuery['consentAsOf'][number]

const MOST = 50

/** What is asked and done about consents. */
export const consentVerbs = {
  load: async (signal: AbortSignal) => {
    const [{ consentsToRenew }, { consentCampaigns }] = await Promise.all([
      send(ConsentsToRenewDocument, {}, { signal }),
      send(ConsentCampaignsDocument, { first: MOST, after: null }, { signal }),
    ])
    return { toRenew: consentsToRenew, campaigns: consentCampaigns.edges.map(({ node }) => node) }
  },
  begin: async (input: BeginConsentCampaignInput) =>
    (await send(BeginConsentCampaignDocument, { input })).beginConsentCampaign,
  stop: async (input: StopConsentCampaignInput) =>
    (await send(StopConsentCampaignDocument, { input })).stopConsentCampaign,
  asOf: async (collections: readonly string[], at: string, signal: AbortSignal) =>
    (await send(ConsentAsOfDocument, { collections: [...collections], at }, { signal })).consentAsOf,
}
