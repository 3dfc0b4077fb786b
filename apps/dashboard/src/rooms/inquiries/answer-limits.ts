import { TEMPLATE_VARIABLES, written } from './template-variables.js'

/** Characters that one letter may have. */
export const ANSWER_LIMIT = 10_000

/** Characters as the server counts them: composed first, so that a syllable typed in parts is one. */
export const lengthOf = (text: string): number => text.normalize('NFC').length

/** What in a text looks like a variable and is none, or is only half of one: the server would refuse it. */
export const unknownVariables = (text: string): string[] => {
  const others = TEMPLATE_VARIABLES.reduce((left, name) => left.replaceAll(written(name), ''), text)
  return [...new Set([...others.matchAll(/\{\{[^{}]*\}\}|\{\{|\}\}/g)].map(([found]) => found))]
}
