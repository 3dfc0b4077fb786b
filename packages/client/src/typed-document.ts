import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'

/**
 * An operation with the types of its result and variables. Both generated folders bring a class of their own for it;
 * this is what the two have in common.
 */
export interface TypedDocument<Result, Variables> extends DocumentTypeDecoration<Result, Variables> {
  /** The text of the operation. */
  toString(): string
  /** `hash`: the name by which the document is registered, `sha256:…`. */
  __meta__?: Record<string, unknown> | undefined
}
