export { createSite, type SiteOptions } from './create-site.js'
export type { PurposeLabel, SitePort } from './site-port.js'
