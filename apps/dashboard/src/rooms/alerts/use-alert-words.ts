import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import type { OpenAlert } from './open-alert.js'

/** The parts of an alert in words. */
export const useAlertWords = () => {
  const say = useWords()
  const { tag } = useLanguage()
  const { purpose } = usePolicyWords()
  return {
    /** Whom it is about isn't told yet that it was a canary. */
    rule: ({ rule }: Pick<OpenAlert, 'rule'>): string => say(rule ? `alertRule.${rule}` : 'alert.plain'),
    what: ({ rule, found }: OpenAlert): string =>
      rule ? say(`alertSays.${rule}`, { smart_count: found }) : say('alertSays.untold'),
    threshold: ({ rule, threshold }: OpenAlert): string | undefined =>
      rule && threshold !== null ? say('alertSays.threshold', { threshold }) : undefined,
    department: ({ department }: OpenAlert): string => (tag === 'ko' ? department.nameKo : department.nameEn),
    ground: (alert: OpenAlert): string =>
      alert.purpose ? purpose(alert.purpose) : alert.duty ? say(`duty.${alert.duty}`) : say('list.nothing'),
    cases: ({ caseNumbers }: OpenAlert): string =>
      caseNumbers.length > 0 ? caseNumbers.join(', ') : say('list.nothing'),
  }
}
