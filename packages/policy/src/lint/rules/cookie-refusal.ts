import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'

/** Cookies are set, and the policy doesn't say how to refuse them. */
export const cookieRefusal = {
  code: 'COOKIE_REFUSAL_NOT_OFFERED',
  severity: 'ERROR',
  law: [LAWS.pipa30_1_7],
  whatToDo: {
    ko: '쿠키의 저장을 모두 거부하는 방법을 적고, 그 방법이 실제로 작동하는지 확인하십시오.',
    en: 'Say how all cookies can be refused, and make sure that it works.',
  },
  find: ({ cookies }) =>
    cookies.purposes.length === 0 || cookies.choices.includes('REFUSE_ALL')
      ? []
      : [
          {
            article: cookies.article,
            sentence: {
              ko: '쿠키를 쓴다고 하면서 거부하는 방법은 적지 않았습니다.',
              en: 'The policy says that cookies are used and does not say how to refuse them.',
            },
          },
        ],
} as const satisfies LintRule
