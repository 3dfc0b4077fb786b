import { ApolloArmor } from '@escape.tech/graphql-armor'
import type { ApolloServerOptions } from '@apollo/server'
import type { RequestContext } from '../persistence/context.js'

type Limits = Required<Pick<ApolloServerOptions<RequestContext>, 'validationRules' | 'plugins'>>

/** Tokens are limited by graphql-js itself (`parseOptions`): the armour's own limit turns a syntax error into a 500. */
export const MAX_TOKENS = 1000
export const MAX_ERRORS = 5

/** Aliases with an empty allow list, so that `__typename` floods count too; no limit is told to whoever breaks it. */
export function documentLimits(): Limits {
  const armor = new ApolloArmor({
    maxTokens: { enabled: false },
    blockFieldSuggestion: { enabled: true },
    maxAliases: { n: 15, allowList: [], exposeLimits: false },
    maxDirectives: { n: 5, exposeLimits: false },
    maxDepth: { n: 8, flattenFragments: true, exposeLimits: false },
    costLimit: { maxCost: 5000, exposeLimits: false },
  })
  const { validationRules, plugins } = armor.protect()
  return { validationRules, plugins } as unknown as Limits
}
