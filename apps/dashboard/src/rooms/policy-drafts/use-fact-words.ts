import { useWords } from '../../words/use-words.js'
import { FACT_NAMES, type FactName } from './fact-names.js'

const isFactName = (word: string): word is FactName => FACT_NAMES.some((name) => name === word)

/** What a fact is called: the last part of its path; an entry of a list is called by its number. */
export const useFactWords = () => {
  const say = useWords()
  return (path: string): string => {
    const last = path.split('.').at(-1) ?? ''
    return isFactName(last) ? say(`policyFact.${last}`) : last
  }
}
