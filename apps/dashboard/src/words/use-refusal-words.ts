import type { Refused } from '@jikimi/client/staff'
import { usePolicyWords } from '../rooms/policy/use-policy-words.js'
import { en } from './en.js'
import { useWhen } from './use-when.js'
import { type Blanks, useWords } from './use-words.js'

/** The sentence of a refusal: its code chooses it, its facts fill the blanks, in words where they are codes. */
export const useRefusalWords = (): ((refused: Refused) => string) => {
  const say = useWords()
  const when = useWhen()
  const { item } = usePolicyWords()

  const blank = (name: string, fact: unknown): string | number => {
    if (typeof fact === 'number') return fact
    if (typeof fact !== 'string') return ''
    if (name === 'until' || name === 'heldOn') return when(fact)
    if (name === 'item') return item(fact)
    if (name === 'rule') return isRule(fact) ? say(`separationRule.${fact}`) : fact
    return isRole(fact) ? say(`role.${fact}`) : fact
  }
  return ({ code, facts }) => {
    if (!isKnown(code)) return say('refusals.UNKNOWN', { code })
    const blanks: Blanks = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, blank(name, fact)]))
    return say(`refusals.${code}`, blanks)
  }
}

const isKnown = (code: string): code is keyof typeof en.refusals => Object.hasOwn(en.refusals, code)
const isRole = (fact: string): fact is keyof typeof en.role => Object.hasOwn(en.role, fact)
const isRule = (fact: string): fact is keyof typeof en.separationRule => Object.hasOwn(en.separationRule, fact)
