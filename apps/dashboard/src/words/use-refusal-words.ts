import type { Refused } from '@jikimi/client/staff'
import { useTranslate } from 'react-admin'
import { usePolicyWords } from '../rooms/policy/use-policy-words.js'
import { useCode } from './use-code.js'
import { useWhen } from './use-when.js'
import { type Blanks, useWords } from './use-words.js'

/** Facts that are days or instants. */
const DAYS: readonly string[] = ['until', 'heldOn', 'earliest', 'dueOn']

/** The sentence of a refusal: its code chooses it, its facts fill the blanks, in words where they are codes. */
export const useRefusalWords = (): ((refused: Refused) => string) => {
  const say = useWords()
  const translate = useTranslate()
  const word = useCode()
  const when = useWhen()
  const { item } = usePolicyWords()

  const blank = (name: string, fact: unknown): string | number => {
    if (typeof fact === 'number') return fact
    if (typeof fact !== 'string') return ''
    if (DAYS.includes(name)) return when(fact)
    if (name === 'item') return item(fact)
    return word(name === 'rule' ? 'separationRule' : 'role', fact)
  }
  return ({ code, facts }) => {
    const blanks: Blanks = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, blank(name, fact)]))
    // The server may know a code before we do
    return translate(`refusals.${code}`, { ...blanks, _: say('refusals.UNKNOWN', { code }) })
  }
}
