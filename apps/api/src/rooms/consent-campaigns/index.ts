export { askConsents } from './ask-consents.js'
export { CampaignFieldsResolver, CampaignsResolver } from './campaigns.resolver.js'
export { ConsentAsksResolver } from './consent-asks.resolver.js'
