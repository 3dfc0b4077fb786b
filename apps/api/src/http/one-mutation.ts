import { Kind, type OperationDefinitionNode } from 'graphql'
import { Refusal } from '../kernel/refusal.js'

/** At most one act a request, however it is written: one transaction, one record, one credential try. */
export function oneMutation({ operation, selectionSet }: OperationDefinitionNode): void {
  if (operation === 'query') return
  const [only, ...more] = selectionSet.selections
  if (operation !== 'mutation' || more.length > 0 || only?.kind !== Kind.FIELD) {
    throw new Refusal('MUTATION_TOO_MANY_FIELDS', 'INVALID')
  }
}
