export { AccessLogResolver, RecordFieldsResolver, ScopeFieldsResolver } from './access-log.resolver.js'
export { AuditScopeMapping } from './audit-scope.mapping.js'
export { InstallationResolver } from './installation.resolver.js'
export { openText, sealText } from './sealed-text.js'
