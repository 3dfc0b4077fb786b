import { accessLog } from './en/access-log.js'

/** What only pages say that load it: the log and the auditor's desk. A home must not need it. */
export const enLater = { ...accessLog }
