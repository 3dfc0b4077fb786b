import {
  execute,
  GraphQLError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { RequestContext } from '../persistence/context.js'
import type { Operation } from '../persistence/operation.js'
import { personalPaths } from './answer-check.js'
import { oneMutation } from './one-mutation.js'
import { recordAnswer } from './record-answer.js'
import { recordRefusals } from './record-refusals.js'

export interface ExecutionRequest {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Record<string, unknown>
  readonly context: RequestContext
}

/**
 * Runs one operation, then looks at the answer: what it shows of anybody is recorded and committed before it leaves.
 * If that can't be, the answer is an error without data. The operation's view of the data ends here.
 */
export async function executeOperation(schema: GraphQLSchema, request: ExecutionRequest): Promise<ExecutionResult> {
  const { operation } = request.context
  try {
    oneMutation(request.operation)
    const result = await run(schema, request)
    operation.end()
    await recordRefusals(operation)
    if (result.data) await recordAnswer(operation, pathsIn(schema, request, result.data))
    return result
  } catch (fault) {
    return failed(operation, fault)
  } finally {
    operation.end()
  }
}

function run(schema: GraphQLSchema, { document, operation, variables, context }: ExecutionRequest) {
  return execute({
    schema,
    document,
    contextValue: context,
    variableValues: variables,
    operationName: operation.name?.value ?? null,
  })
}

function pathsIn(schema: GraphQLSchema, { document, operation }: ExecutionRequest, data: object): string[] {
  const root = schema.getRootType(operation.operation)!
  return personalPaths(schema, document, root, operation.selectionSet, data)
}

function failed(operation: Operation, fault: unknown): ExecutionResult {
  operation.end()
  const cause = fault instanceof Error ? fault : new Error('Something that is no error was thrown.')
  return {
    data: null,
    errors: [cause instanceof GraphQLError ? cause : new GraphQLError(cause.message, { originalError: cause })],
  }
}
