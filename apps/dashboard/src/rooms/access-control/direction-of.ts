import type { Rule } from './rule-verbs.js'

/** What a new value would be: one that the rule can't have, no change, tighter (at once) or weaker (a day later). */
export type Direction = 'NOT_VALID' | 'SAME' | 'TIGHTER' | 'WEAKER'

/** As the server will see it, said before anything is sent. What it then does is the server's word. */
export const directionOf = (rule: Rule, typed: string): Direction => {
  const value = Number(typed)
  if (!/^\d+$/.test(typed.trim()) || value < rule.least || value > rule.most) return 'NOT_VALID'
  if (value === rule.value) return 'SAME'
  return value > rule.value === rule.isWeakerWhenHigher ? 'WEAKER' : 'TIGHTER'
}
