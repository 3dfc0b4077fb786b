export { ALERT_RESOLVERS } from './alert-resolvers.js'
export { Watcher } from './watch/watcher.js'
