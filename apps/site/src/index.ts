export { createSite, type SiteOptions } from './create-site.js'
export type { OwnFile, PurposeLabel, SitePort } from './site-port.js'
