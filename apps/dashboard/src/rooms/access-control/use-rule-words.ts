import type { RuleName } from '@jikimi/client/staff'
import { useWords } from '../../words/use-words.js'
import { maskExample } from './mask-example.js'

/** What a rule does at a value, in a sentence. */
export const useRuleWords = (): ((rule: RuleName, value: number) => string) => {
  const say = useWords()
  return (rule, value) => say(`ruleSays.${rule}`, { smart_count: value, example: maskExample(rule, value) })
}
