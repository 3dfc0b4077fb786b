import {
  AcceptExceptionDocument,
  DeclareExceptionDocument,
  type DeclareExceptionInput,
  EndExceptionDocument,
  type SeparationExceptionFieldsFragment,
  SeparationExceptionsDocument,
  SeparationRulesDocument,
  type SeparationRulesQuery,
} from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** A rule of separation by its name: two roles, two acts, or how many people hold a role. */
export type SeparationRule = SeparationRulesQuery['separationRules'][number]

/** A declared exception, with its deputy. */
export type SeparationException = SeparationExceptionFieldsFragment

/** Who may not be or do what together, and who may by exception. */
export const separationVerbs = {
  rules: async (signal: AbortSignal) => (await send(SeparationRulesDocument, {}, { signal })).separationRules,
  exceptions: async (signal: AbortSignal) =>
    (await send(SeparationExceptionsDocument, {}, { signal })).separationExceptions,
  declare: async (input: DeclareExceptionInput) => (await send(DeclareExceptionDocument, { input })).declareException,
  accept: async (exceptionId: string) =>
    (await send(AcceptExceptionDocument, { input: { exceptionId } })).acceptException,
  end: async (exceptionId: string) => (await send(EndExceptionDocument, { input: { exceptionId } })).endException,
}
