import type { Some } from './notice.js'

/** What has to be told, and is there. Throws where it isn't. */
export function someOf<T>(list: readonly T[]): Some<T> {
  const [first, ...rest] = list
  if (first === undefined) throw new Error('A notice has nothing to tell in a part that the law wants in it.')
  return [first, ...rest]
}
