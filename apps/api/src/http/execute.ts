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
import type { CompiledDocuments } from './compiled-documents.js'
import { oneMutation } from './one-mutation.js'
import { recordAnswer } from './record-answer.js'
import { recordRefusals } from './record-refusals.js'

export interface ExecutionRequest {
  readonly text: string | undefined
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Record<string, unknown>
  readonly context: RequestContext
}

export interface Executable {
  readonly schema: GraphQLSchema
  readonly compiled: CompiledDocuments
}

/**
 * Runs one operation, then looks at the answer: what it shows of anybody is recorded and committed before it leaves.
 * If that can't be, the answer is an error without data. The operation's view of the data ends here.
 */
export async function executeOperation(executable: Executable, request: ExecutionRequest): Promise<ExecutionResult> {
  const { operation } = request.context
  try {
    oneMutation(request.operation)
    const result = await run(executable, request)
    operation.end()
    await recordRefusals(operation)
    if (result.data) await recordAnswer(operation, pathsIn(executable.schema, request, result.data))
    return result
  } catch (fault) {
    return failed(operation, fault)
  } finally {
    operation.end()
  }
}

function run({ schema, compiled }: Executable, { text, document, operation, variables, context }: ExecutionRequest) {
  const operationName = operation.name?.value
  const runCompiled = compiled.find(text, document, operationName)
  if (runCompiled) return runCompiled(context, variables)
  return execute({
    schema,
    document,
    contextValue: context,
    variableValues: variables,
    operationName: operationName ?? null,
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
