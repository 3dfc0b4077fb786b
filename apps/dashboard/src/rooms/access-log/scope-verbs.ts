import {
  AuditScopesDocument,
  EndAuditScopeDocument,
  GrantAuditScopeDocument,
  type GrantAuditScopeInput,
} from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** Who audits what. */
export const scopeVerbs = {
  all: async (signal: AbortSignal) => (await send(AuditScopesDocument, {}, { signal })).auditScopes,
  grant: async (input: GrantAuditScopeInput) => (await send(GrantAuditScopeDocument, { input })).grantAuditScope,
  end: async (id: string) => (await send(EndAuditScopeDocument, { id })).endAuditScope,
}
