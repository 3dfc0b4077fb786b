import { AlertFieldsResolver, AlertStepFieldsResolver } from './alert-fields.resolver.js'
import { AlertsResolver } from './alerts.resolver.js'
import { CanariesResolver, CanaryFieldsResolver } from './canaries.resolver.js'

/** What this room adds to the staff's schema. */
export const ALERT_RESOLVERS = [
  AlertsResolver,
  AlertFieldsResolver,
  AlertStepFieldsResolver,
  CanariesResolver,
  CanaryFieldsResolver,
] as const
