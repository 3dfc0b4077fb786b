import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'
import { digitsOfNumber } from '../text/digits-of-number.js'
import { counted } from '../text/counted.js'
import { titlesOf } from '../text/titles-of.js'

const FEWEST = 8

/** An officer's telephone number has too few digits to reach anybody in Korea. */
export const officerTelephone = {
  code: 'OFFICER_TELEPHONE_TOO_SHORT',
  severity: 'ERROR',
  law: [LAWS.pipa30_1_6],
  whatToDo: {
    ko: '지역번호나 010까지 온전한 번호로 고치고, 실제로 걸어 확인하십시오.',
    en: 'Give the whole number with its area or mobile prefix, and dial it once.',
  },
  find: ({ officers }) =>
    officers.flatMap((officer) => {
      const digits = digitsOfNumber(officer.telephone)
      if (digits === undefined || digits >= FEWEST) return []
      return [
        {
          article: officer.article,
          about: officer.role,
          sentence: {
            ko: `${titlesOf([officer], 'ko')}의 전화번호는 국가번호와 맨 앞의 0을 빼면 ${digits}자리입니다. 국내 전화번호는 ${FEWEST}자리보다 짧을 수 없습니다.`,
            en: `The telephone number of the ${titlesOf([officer], 'en')} has ${counted(digits, 'digit')} without country code and leading 0; no Korean subscriber’s number has fewer than ${FEWEST}.`,
          },
        },
      ]
    }),
} as const satisfies LintRule
