import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'
import { titlesOf } from '../text/titles-of.js'

/** The chief privacy officer can't be reached: neither telephone number nor e-mail address. */
export const cpoContact = {
  code: 'CPO_CONTACT_MISSING',
  severity: 'ERROR',
  law: [LAWS.pipa30_1_6],
  whatToDo: {
    ko: '개인정보 보호책임자의 성명 또는 담당 부서의 명칭과 함께 전화번호 등 연락처를 적으십시오.',
    en: 'Give a telephone number or another contact together with the officer’s name or the department in charge.',
  },
  find: ({ officers }) =>
    officers
      .filter(({ role }) => role === 'CHIEF_PRIVACY_OFFICER')
      .filter(({ email, telephone }) => email.trim() === '' && telephone.trim() === '')
      .map((officer) => ({
        article: officer.article,
        sentence: {
          ko: `${titlesOf([officer], 'ko')}의 연락처가 하나도 없습니다.`,
          en: `No contact at all is given for the ${titlesOf([officer], 'en')}.`,
        },
      })),
} as const satisfies LintRule
