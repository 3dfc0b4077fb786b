export { type RefusalCategory, type RefusalFacts, type RefusalParts, Refused } from './refused.js'
export { createSend, type Endpoint, type Send, type SendOptions } from './send.js'
export type { TypedDocument } from './typed-document.js'
