import { itemsFor, type PolicyDocument } from '@jikimi/policy'

/**
 * The item that a letter is: the free text of the purpose, which the policy lists and the consent named. Undefined where
 * there is none; then nothing can be written back.
 *
 * @law PIPA 16
 */
export const letterItemOf = (document: PolicyDocument, purpose: string): string | undefined =>
  itemsFor(document, purpose).find(({ kind, requirement }) => kind === 'TEXT' && requirement !== 'GENERATED')?.code
