import type { ForbiddenIdentifier } from './forbidden-identifier.js'

/** A number that was found: its place in the shadow, `end` past the last character. */
export type Span = { readonly kind: ForbiddenIdentifier; readonly start: number; readonly end: number }
