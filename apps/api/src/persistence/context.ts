import type { Operation } from './operation.js'

/** What a resolver gets. Apollo clones it, so whatever keeps state is reached through `operation`. */
export interface RequestContext {
  readonly operation: Operation
  /** Sets or clears the session cookie of the answer; does nothing on the public endpoint. */
  readonly session: SessionCookie
  readonly address: string
}

export interface SessionCookie {
  set(token: string, until: Date): void
  clear(): void
}
