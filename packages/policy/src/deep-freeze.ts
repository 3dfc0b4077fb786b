import type { DeepReadonly } from './deep-readonly.js'

/** Freezes the value and all it holds, so that a shared policy cannot be changed by one of its readers. */
export function deepFreeze<T>(value: T): DeepReadonly<T> {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze)
  return Object.freeze(value) as DeepReadonly<T>
}
