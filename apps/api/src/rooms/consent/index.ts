export { agree } from './agree.js'
export { ConsentView } from './consent.view.js'
export { findConsents } from './find-consents.js'
export { recordConsent } from './record-consent.js'
