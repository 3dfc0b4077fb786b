import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { RequestContext } from '../persistence/context.js'
import { CompiledDocuments } from './compiled-documents.js'
import { executeOperation } from './execute.js'
import { errorFormatter, type ReportFault } from './format-error.js'
import type { Manifest } from './registered-documents.js'
import { documentLimits, MAX_ERRORS, MAX_TOKENS } from './limits.js'

export interface EndpointOptions {
  readonly schema: GraphQLSchema
  /** Documents that are compiled, by their ids. */
  readonly registered: Manifest
  readonly hasIntrospection: boolean
  readonly report: ReportFault
}

export type GraphqlEndpoint = ApolloServer<RequestContext>

/** An Apollo Server whose executor is ours: it records what the answer shows before the answer leaves. */
export async function openEndpoint({
  schema,
  registered,
  hasIntrospection,
  report,
}: EndpointOptions): Promise<GraphqlEndpoint> {
  const limits = documentLimits()
  const executable = { schema, compiled: new CompiledDocuments(schema, registered) }
  const server = new ApolloServer<RequestContext>({
    gateway: {
      load: async () => ({
        executor: async ({ document, operation, request, context }) =>
          executeOperation(executable, {
            text: request.query,
            document,
            operation,
            variables: request.variables ?? {},
            context: context as RequestContext,
          }),
      }),
      onSchemaLoadOrUpdate: (callback) => {
        callback({ apiSchema: schema, coreSupergraphSdl: '' })
        return () => undefined
      },
      stop: async () => undefined,
    },
    introspection: hasIntrospection,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    status400ForVariableCoercionErrors: true,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: limits.validationRules,
    plugins: [...limits.plugins, fewErrors, ApolloServerPluginLandingPageDisabled()],
    formatError: errorFormatter(report),
    logger: SILENT,
    stopOnTerminationSignals: false,
  })
  await server.start()
  return server
}

const fewErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return
      const { singleResult } = response.body
      if (singleResult.errors) singleResult.errors = singleResult.errors.slice(0, MAX_ERRORS)
    },
  }),
}

/** Apollo's own lines may quote a request; Faults are reported by `formatError`. */
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
