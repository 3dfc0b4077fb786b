import type { AlertRule, DutyCode } from '@jikimi/client/staff'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'

type Ground = { purpose: string | null; duty: DutyCode | null }
type OfDepartment = { department: { nameKo: string; nameEn: string } | null }

/** The parts of a pack in words. */
export const usePackWords = () => {
  const say = useWords()
  const { tag } = useLanguage()
  const { purpose } = usePolicyWords()
  return {
    ground: (row: Ground): string =>
      row.purpose ? purpose(row.purpose) : row.duty ? say(`duty.${row.duty}`) : say('list.nothing'),
    department: ({ department }: OfDepartment): string =>
      department ? (tag === 'ko' ? department.nameKo : department.nameEn) : say('list.nothing'),
    rule: ({ rule }: { rule: AlertRule | null }): string => say(rule ? `alertRule.${rule}` : 'alert.plain'),
    who: ({ account }: { account: { displayName: string } | null }): string =>
      account?.displayName ?? say('pack.system'),
  }
}
