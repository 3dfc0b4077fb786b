import type { DutyCode, RuleName } from '@jikimi/client/staff'
import { vocabulary } from '../../words/en/vocabulary.js'
import { useWords } from '../../words/use-words.js'
import type { RightsRow } from './use-rights-columns.js'
import { usePairWords } from './use-pair-words.js'
import { useRuleWords } from './use-rule-words.js'

/** What else an entry says. Where the history keeps a code, in words; where it keeps what a person wrote, as written. */
export const useDetailWords = (): ((entry: RightsRow) => string | undefined) => {
  const say = useWords()
  const pairWords = usePairWords()
  const ruleWords = useRuleWords()

  const rule = (detail: string) => {
    const [name = '', value = ''] = detail.split(' ')
    return isRule(name) ? `${say(`ruleName.${name}`)}: ${ruleWords(name, Number(value))}` : detail
  }
  const duties = (detail: string) =>
    detail
      .split(' ')
      .map((duty) => (isDuty(duty) ? say(`duty.${duty}`) : duty))
      .join(', ')

  return ({ change, detail }) => {
    if (!detail) return undefined
    if (change === 'RULE_CHANGED' || change === 'RULE_CHANGE_CANCELLED') return rule(detail)
    if (change === 'AUDIT_SCOPE_GRANTED') return duties(detail)
    if (change === 'REVEALS_UNLOCKED') return say('rights.more', { count: detail })
    if (change === 'NAME_CHANGED') return say('rights.before', { name: detail })
    if (change.startsWith('EXCEPTION_')) return say('duties.pair', pairWords(detail))
    return detail
  }
}

const isRule = (name: string): name is RuleName => Object.hasOwn(vocabulary.ruleName, name)
const isDuty = (duty: string): duty is DutyCode => Object.hasOwn(vocabulary.duty, duty)
