export { AlertFieldsResolver, AlertStepFieldsResolver } from './alert-fields.resolver.js'
export { AlertsResolver } from './alerts.resolver.js'
export { CanariesResolver, CanaryFieldsResolver } from './canaries.resolver.js'
export { Watcher } from './watch/watcher.js'
