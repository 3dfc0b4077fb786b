import type { Role } from '@jikimi/schema'
import { SEPARATION } from '../../authority/separation.js'

/** By name, the pairs that no one person should hold, among these roles; excepted or not. */
export function heldPairs(roles: readonly Role[], found: ReadonlySet<string> = new Set()): readonly string[] {
  const pair = SEPARATION.conflictAmong(roles, found)
  return pair ? heldPairs(roles, new Set([...found, pair.join('_')])) : [...found]
}
