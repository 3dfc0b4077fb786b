export { RevealUnlockFieldsResolver, RevealUnlocksResolver } from './reveal-unlocks.resolver.js'
export { ReviewFieldsResolver, RightsResolver } from './rights.resolver.js'
export { RuleChangeFieldsResolver, RulesResolver } from './rules.resolver.js'
export { ExceptionFieldsResolver, SeparationResolver } from './separation.resolver.js'
