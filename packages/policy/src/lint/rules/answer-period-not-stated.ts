import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'
import { answerDays } from '../text/answer-days.js'

/** The article on rights gives no number of days for the answer. */
export const answerPeriodNotStated = {
  code: 'ANSWER_PERIOD_NOT_STATED',
  severity: 'INFO',
  law: [LAWS.pipa35_3, LAWS.pipa36_2, LAWS.decree41To44],
  whatToDo: {
    ko: '「요구를 받은 날부터 10일 이내에 결과를 통지합니다」처럼 기한을 적으십시오. 적지 않아도 법령상 기한은 그대로 적용됩니다.',
    en: 'State the limit, for instance “we notify you of the result within 10 days of receiving the request”. The statutory limit applies whether it is stated or not.',
  },
  find: (policy) =>
    answerDays(policy).length > 0
      ? []
      : [
          {
            article: policy.rights.article,
            sentence: {
              ko: '권리행사 요구에 며칠 안에 답하는지 적지 않았습니다. 열람, 정정·삭제, 처리정지 요구에는 법령상 10일의 기한이 있습니다.',
              en: 'The article does not say within how many days a request is answered. For access, correction, deletion and suspension the statutory limit is ten days.',
            },
          },
        ],
} as const satisfies LintRule
