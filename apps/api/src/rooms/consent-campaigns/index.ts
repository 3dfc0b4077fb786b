export { askConsents } from './ask-consents.js'
export { CAMPAIGN_RESOLVERS } from './campaigns.resolver.js'
export { ConsentAsksResolver } from './consent-asks.resolver.js'
