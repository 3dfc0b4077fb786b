import type { Refused } from '@jikimi/client/staff'
import { useTranslate } from 'react-admin'
import { usePolicyWords } from '../rooms/policy/use-policy-words.js'
import { useCode } from './use-code.js'
import { useWhen } from './use-when.js'
import { type Blanks, useWords } from './use-words.js'

/** Where the sentences lie: those of pages that open later come with their words. */
const FOLDERS = ['refusals', 'laterRefusals']

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
    return word(name === 'rule' ? 'separationRule' : name === 'why' ? 'scanProblem' : 'role', fact)
  }
  return ({ code, facts }) => {
    const blanks: Blanks = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, blank(name, fact)]))
    const said = FOLDERS.map((folder) => translate(`${folder}.${code}`, { ...blanks, _: '' })).find(Boolean)
    // The server may know a code before we do
    return said ?? say('refusals.UNKNOWN', { code })
  }
}
