import {
  getOperationAST,
  GraphQLError,
  valueFromASTUntyped,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'

/** Runs one operation of a document with a context and variables. */
export type RunCompiled = (context: unknown, variables: Record<string, unknown>) => Promise<ExecutionResult>

/**
 * Registered documents as functions, each made when it is first asked for. Whoever writes a document decides what its
 * function looks like and making one takes its time, so others are not compiled.
 */
export class CompiledDocuments {
  private readonly texts: ReadonlySet<string>
  private readonly made = new WeakMap<DocumentNode, Map<string | undefined, RunCompiled | undefined>>()

  constructor(
    private readonly schema: GraphQLSchema,
    registered: Readonly<Record<string, string>>,
  ) {
    this.texts = new Set(Object.values(registered))
  }

  /** @returns undefined for what is not registered, or doesn't compile: graphql-js runs it. */
  find(text: string | undefined, document: DocumentNode, operation: string | undefined): RunCompiled | undefined {
    if (text === undefined || !this.texts.has(text)) return undefined
    const ofDocument = this.made.get(document) ?? new Map<string | undefined, RunCompiled | undefined>()
    this.made.set(document, ofDocument)
    if (!ofDocument.has(operation)) ofDocument.set(operation, compile(this.schema, document, operation))
    return ofDocument.get(operation)
  }
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: string | undefined,
): RunCompiled | undefined {
  const compiled = compileQuery(schema, document, operation, { disablingCapturingStackErrors: true })
  if (!isCompiledQuery(compiled)) return undefined
  const standard = standardVariables(document, operation)
  return async (context, variables) =>
    asGraphqlSays(await compiled.query(undefined, context, { ...standard, ...variables }))
}

/** What a document says for variables that are not given: graphql-jit forgets it where null is not allowed. */
function standardVariables(document: DocumentNode, operation: string | undefined): Record<string, unknown> {
  const definitions = getOperationAST(document, operation)?.variableDefinitions ?? []
  return Object.fromEntries(
    definitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  )
}

/**
 * graphql-jit's errors are no GraphQLErrors: with them as they are, a Refusal would be told as a Fault. Variables that
 * don't fit are the only ones without a path.
 */
function asGraphqlSays({ errors, ...result }: ExecutionResult): ExecutionResult {
  if (!errors) return result
  return {
    ...result,
    errors: errors.map(
      ({ message, path, originalError, extensions }) =>
        new GraphQLError(message, {
          ...(path && { path }),
          ...(originalError && { originalError }),
          extensions: { ...(!path && { code: 'BAD_USER_INPUT' }), ...extensions },
        }),
    ),
  }
}
