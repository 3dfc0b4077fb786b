import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'

/** The policy names no chief privacy officer. */
export const cpoNotNamed = {
  code: 'CPO_NOT_NAMED',
  severity: 'ERROR',
  law: [LAWS.pipa31_1, LAWS.pipa30_1_6],
  whatToDo: {
    ko: '개인정보 보호책임자를 지정하고 성명 또는 담당 부서의 명칭과 연락처를 적으십시오. 소상공인이어서 지정하지 않는다면 사업주 또는 대표자를 적으십시오.',
    en: 'Designate a chief privacy officer and give name or department, and a contact. A micro-enterprise that designates none names its owner or representative.',
  },
  find: ({ officers }) =>
    officers.some(({ role }) => role === 'CHIEF_PRIVACY_OFFICER')
      ? []
      : officers.slice(0, 1).map(({ article }) => ({
          article,
          sentence: {
            ko: '개인정보 보호책임자가 처리방침에 없습니다.',
            en: 'The policy names no chief privacy officer.',
          },
        })),
} as const satisfies LintRule
