import type { Source } from './source.js'

/** A house rule: what it finds, and what it must find in each of its planted trees before it may judge the real one. */
export interface Rule {
  readonly name: string
  /** One sentence a violation, beginning with its path. */
  readonly find: (tree: readonly Source[]) => string[]
  readonly planted: readonly (readonly Source[])[]
  /** Looks alike and is allowed. */
  readonly harmless: readonly (readonly Source[])[]
}

export const at = (path: string, text = ''): Source => ({ path, text })

/** A rule that looks at each file by itself. */
export const eachFile =
  (concerns: (source: Source) => boolean, find: (source: Source) => readonly string[]): Rule['find'] =>
  (tree) =>
    tree.filter(concerns).flatMap((source) => find(source).map((what) => `${source.path}: ${what}`))
