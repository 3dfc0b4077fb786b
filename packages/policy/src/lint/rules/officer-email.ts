import type { LintRule } from '../lint-rule.js'
import { titlesOf } from '../text/titles-of.js'

/** An officer's e-mail address is left blank. */
export const officerEmail = {
  code: 'OFFICER_EMAIL_BLANK',
  severity: 'ERROR',
  law: [],
  whatToDo: {
    ko: '이메일 주소를 적으십시오. 사람이 바뀌어도 이어지는 부서 주소가 좋습니다. 적지 않을 것이라면 빈 칸을 지우십시오.',
    en: 'Give the address, preferably one of the department that outlives the person. If none is to be given, remove the empty field.',
  },
  find: ({ officers, rights }) =>
    officers
      .filter(({ email }) => email.trim() === '')
      .map((officer) => {
        const isPromised = rights.channels.includes('EMAIL')
        return {
          article: officer.article,
          about: officer.role,
          sentence: {
            ko: `${titlesOf([officer], 'ko')}의 이메일 주소가 비어 있습니다.${isPromised ? ` ${rights.article}번 조항은 이메일로도 권리를 행사할 수 있다고 합니다.` : ''}`,
            en: `The e-mail address of the ${titlesOf([officer], 'en')} is blank${isPromised ? `, while article ${rights.article} lets rights be exercised by e-mail` : ''}.`,
          },
        }
      }),
} as const satisfies LintRule
