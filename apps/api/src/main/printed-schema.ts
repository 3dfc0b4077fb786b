import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'

/** As checked in under `packages/schema`: sorted, so that a review sees what changed and nothing else. */
export const printedSchema = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`
