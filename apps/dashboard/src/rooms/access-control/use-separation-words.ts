import { vocabulary } from '../../words/en/vocabulary.js'
import { useCode } from '../../words/use-code.js'
import { useWords } from '../../words/use-words.js'
import type { SeparationRule } from './separation-verbs.js'

/** What a rule of separation keeps apart, or how many it allows. */
export const useSeparationWords = (): ((rule: SeparationRule) => string) => {
  const say = useWords()
  const code = useCode()
  const role = (name: string) => (isRole(name) ? say(`role.${name}`) : name)
  return ({ name, kind, first, second, atMost, atLeast }) => {
    if (kind === 'STATIC') return say('duties.pair', { first: role(first), second: role(second ?? '') })
    if (kind === 'DYNAMIC') return beginningLarge(code('separationRule', name))
    const counts = [
      atLeast !== null && say('duties.atLeast', { count: atLeast }),
      atMost !== null && say('duties.atMost', { count: atMost }),
    ]
    return `${role(first)}: ${counts.filter(Boolean).join(', ')}`
  }
}

const isRole = (name: string): name is keyof typeof vocabulary.role => Object.hasOwn(vocabulary.role, name)
const beginningLarge = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
