import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import type { PublicDocuments } from '../persistence/work.js'
import { documentLimits, MAX_TOKENS } from './limits.js'
import { oneMutation } from './one-mutation.js'

/** Checks documents that a site registers as the public endpoint would check them when they are asked. */
export function publicDocuments(schema: GraphQLSchema): PublicDocuments {
  const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule, ...documentLimits().validationRules]
  return {
    isAnswerable: (text) => {
      try {
        const document = parse(text, { maxTokens: MAX_TOKENS })
        demandOneAct(document)
        return validate(schema, document, rules).length === 0
      } catch {
        return false
      }
    },
  }
}

/** One operation, so that its id says what it does; and at most one act in it. */
function demandOneAct({ definitions }: DocumentNode): void {
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  oneMutation(operations.length === 1 ? operations[0] : undefined)
}
