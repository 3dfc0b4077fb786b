import type { RuleName } from '@jikimi/client/staff'
import { useWords } from '../../words/use-words.js'
import { maskExample } from './mask-example.js'

/** What a rule does at a value, in a sentence. */
export const useRuleWords = (): ((rule: RuleName, value: number) => string) => {
  const say = useWords()
  return (rule, value) => say(`ruleSays.${rule}`, { smart_count: value, example: unbroken(maskExample(rule, value)) })
}

/** A mask in the middle of a sentence stays in one line: a word joiner stands between its characters. */
const unbroken = (text: string) => [...text].join('\u2060')
