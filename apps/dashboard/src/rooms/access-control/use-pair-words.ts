import { useCode } from '../../words/use-code.js'
import { vocabulary } from '../../words/en/vocabulary.js'
import { useWords } from '../../words/use-words.js'

type Pair = { first: string; second: string }

/** A rule of separation as the two roles that it keeps apart: `ADMINISTRATOR_AUDITOR`. */
export const usePairWords = (): ((rule: string) => Pair) => {
  const say = useWords()
  const code = useCode()
  return (rule) => {
    const first = ROLES.find((role) => ROLES.some((other) => rule === `${role}_${other}`))
    const second = ROLES.find((role) => rule === `${first}_${role}`)
    if (first && second) return { first: say(`role.${first}`), second: say(`role.${second}`) }
    return { first: code('separationRule', rule), second: rule }
  }
}

const ROLES = Object.keys(vocabulary.role) as (keyof typeof vocabulary.role)[]
