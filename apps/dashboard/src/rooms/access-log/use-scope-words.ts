import type { AuditScopeFieldsFragment } from '@jikimi/client/staff'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { departmentName } from './department-words.js'

type Scope = AuditScopeFieldsFragment

/** The parts of an audit scope in words. */
export const useScopeWords = () => {
  const say = useWords()
  const { tag } = useLanguage()
  const { purpose } = usePolicyWords()
  const purposes = (scope: Scope) => scope.purposes.map(purpose)
  const duties = (scope: Scope) => scope.duties.map((duty) => say(`duty.${duty}`))
  return {
    purposes: (scope: Scope): string => purposes(scope).join(', ') || say('list.nothing'),
    duties: (scope: Scope): string => duties(scope).join(', ') || say('list.nothing'),
    grounds: (scope: Scope): string => [...purposes(scope), ...duties(scope)].join(', '),
    departments: ({ departments }: Scope): string =>
      departments.map((one) => departmentName(tag, one)).join(', ') || say('scope.allDepartments'),
  }
}
