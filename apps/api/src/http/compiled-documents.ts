import {
  getOperationAST,
  GraphQLError,
  typeFromAST,
  valueFromASTUntyped,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLInputType,
  type GraphQLSchema,
  type NamedTypeNode,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'
import { withDefaults } from './with-defaults.js'

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
  const known = variablesOf(schema, document, operation)
  return async (context, variables) => {
    const given: Record<string, unknown> = { ...variables }
    for (const { name, type, standard } of known) {
      const value = given[name] === undefined ? standard : given[name]
      if (value !== undefined) given[name] = withDefaults(type, value)
    }
    return asGraphqlSays(await compiled.query(undefined, context, given))
  }
}

interface KnownVariable {
  readonly name: string
  readonly type: GraphQLInputType
  /** What the document says where it is not given. */
  readonly standard: unknown
}

/** graphql-jit forgets defaults: of variables where null is not allowed, and of every field of an input. */
function variablesOf(schema: GraphQLSchema, document: DocumentNode, operation: string | undefined): KnownVariable[] {
  const definitions = getOperationAST(document, operation)?.variableDefinitions ?? []
  return definitions.flatMap(({ variable, type: written, defaultValue }) => {
    const type = typeFromAST(schema, written as NamedTypeNode) as GraphQLInputType | undefined
    return type
      ? [{ name: variable.name.value, type, standard: defaultValue && valueFromASTUntyped(defaultValue) }]
      : []
  })
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
