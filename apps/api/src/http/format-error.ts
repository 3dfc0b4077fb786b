import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { Refusal, type Facts, type RefusalCategory } from '../kernel/refusal.js'
import { frameworkCode } from './framework-codes.js'

/** Where Faults go: reference, name, code, frames. Never a message: it may hold what somebody typed. */
export type ReportFault = (fault: {
  reference: string
  name: string
  code: string | undefined
  frames: string[]
}) => void

/** The one function that maps what was thrown to what is said. Nothing of it echoes a value. */
export function errorFormatter(report: ReportFault) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const cause = causeOf(thrown)
    if (cause instanceof Refusal) return shown(cause.code, cause.category, cause.facts, formatted)
    const known = cause instanceof GraphQLError ? frameworkCode(formatted) : undefined
    if (known) return shown(known, 'INVALID', {}, formatted)
    return shown('FAULT', 'UNAVAILABLE', { reference: reportFault(report, cause) }, formatted)
  }
}

export function reportFault(report: ReportFault, cause: unknown): string {
  const reference = randomUUID()
  const error = cause instanceof Error ? cause : new Error()
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
  report({ reference, name: error.name, code, frames })
  return reference
}

function shown(
  code: string,
  category: RefusalCategory,
  facts: Facts,
  { path }: GraphQLFormattedError,
): GraphQLFormattedError {
  return { message: code, ...(path ? { path } : {}), extensions: { code, category, facts } }
}

function causeOf(thrown: unknown): unknown {
  let cause = thrown
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause
}
