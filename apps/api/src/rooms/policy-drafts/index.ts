export { PolicyDraftFieldsResolver, PolicyDraftsResolver } from './policy-drafts.resolver.js'
