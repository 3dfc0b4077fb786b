import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'
import { answerDays } from '../text/answer-days.js'
import { counted } from '../text/counted.js'

const LIMIT = 10

/** The article on rights allows itself more days than the law does. */
export const answerPeriodTooLong = {
  code: 'ANSWER_PERIOD_TOO_LONG',
  severity: 'ERROR',
  law: [LAWS.pipa35_3, LAWS.pipa36_2, LAWS.decree41To44],
  whatToDo: {
    ko: '기한을 10일 이내로 고치십시오. 정당한 사유로 그 안에 열람하게 할 수 없으면 10일 안에 사유를 알리고 연기하는 것이 법이 정한 방법입니다.',
    en: 'Bring the limit down to ten days. Where access cannot be given in time for a justified reason, the law’s way is to give notice of the reason within those ten days and defer.',
  },
  find: (policy) =>
    [...new Set(answerDays(policy))]
      .filter((days) => days > LIMIT)
      .map((days) => ({
        article: policy.rights.article,
        about: String(days),
        sentence: {
          ko: `권리행사 요구에 ${days}일 안에 답한다고 하였으나 법령상 기한은 10일입니다.`,
          en: `The article takes ${counted(days, 'day')} to answer a request; the statutory limit is ten.`,
        },
      })),
} as const satisfies LintRule
