import { Kind, type OperationDefinitionNode } from 'graphql'
import { requestNotValid } from '../kernel/general.refusals.js'
import { Refusal } from '../kernel/refusal.js'

/** At most one act a request, however it is written: one transaction, one record, one credential try. */
export function oneMutation(chosen: OperationDefinitionNode | undefined): void {
  // A document of several operations that names none of them, or one that it doesn't have
  if (!chosen) throw requestNotValid()
  const { operation, selectionSet } = chosen
  if (operation === 'query') return
  const [only, ...more] = selectionSet.selections
  if (operation !== 'mutation' || more.length > 0 || only?.kind !== Kind.FIELD) {
    throw new Refusal('MUTATION_TOO_MANY_FIELDS', 'INVALID')
  }
}
